/* SPDX-License-Identifier: 0BSD */
/*
 * dirname - the path up to its last component
 *
 * The path is cut in place; slashes at its end and before the component do not count.
 *
 * Returns  path, or "." if it is NULL, empty or a single component, or "/"; never NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 dirname
 */
#include <libgen.h>
#include <string.h>

/* How many bytes of path[0..n) are left without what is, or is not, a slash at its end. */
static size_t trim(const char *path, size_t n, int slash)
{
	while (n && (path[n - 1] == '/') == slash)
		n--;
	return n;
}

char *dirname(char *path)
{
	size_t n;

	if (!path || !*path)
		return ".";
	n = trim(path, strlen(path), 1);
	if (!n)
		return "/";
	n = trim(path, n, 0);
	if (!n)
		return ".";
	n = trim(path, n, 1);
	if (!n)
		return "/";
	path[n] = 0;
	return path;
}
