/* SPDX-License-Identifier: 0BSD */
/*
 * basename - the last component of a path
 *
 * Slashes at its end are cut off in place. <string.h> declares the same function, so unlike the one
 * of the GNU C library it gives "b" for "a/b/", not "".
 *
 * Returns  pointer into path, or "." if it is NULL or empty; "/" for slashes alone; never NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 basename
 */
#include <libgen.h>
#include <string.h>

#include "internal/hidden.h"

char *basename(char *path)
{
	size_t n;

	if (!path || !*path)
		return ".";
	for (n = strlen(path) - 1; n && path[n] == '/'; n--)
		path[n] = 0;
	while (n && path[n - 1] != '/')
		n--;
	return path + n;
}

weak_alias(basename, __xpg_basename);
