/* SPDX-License-Identifier: 0BSD */
/*
 * realpath - the absolute path of a file, without symbolic links, "." and ".."
 *
 * What is left to do stands at the end of a buffer, so that the target of a link goes before it.
 *
 * Returns  resolved, of PATH_MAX bytes, or for NULL memory from malloc; NULL with errno
 * Errors   EINVAL path is NULL
 *          ENOENT path is empty, a part is missing, or the working directory is unreachable
 *          ENOTDIR a part before another is no directory
 *          ELOOP more than 40 links
 *          ENAMETOOLONG a path, or what a link makes of it, of PATH_MAX bytes and more
 *          ENOMEM no memory; EACCES, EIO as readlink
 * Source   POSIX.1-2017 realpath; 40: Linux man 7 path_resolution
 */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

#define LINKS_MAX 40

/* The path to out, of PATH_MAX bytes; 0 or -errno. todo: its last bytes are the path. */
static long resolve(char *todo, char *at, char *out)
{
	size_t out_n = 0, n, before;
	int links = 0;
	long got;

	if (*at != '/') {
		got = sys_getcwd(out, PATH_MAX);
		if (got < 0)
			return got;
		if (*out != '/')
			return -ENOENT;
		out_n = got > 2 ? got - 1 : 0;
	}
	/* out has no '/' at its end, so it is empty for the root. */
	for (; *at; at += n) {
		n = 1;
		if (*at == '/')
			continue;
		n = strcspn(at, "/");
		before = out_n;
		if (n == 1 && *at == '.')
			continue;
		if (n == 2 && at[0] == '.' && at[1] == '.') {
			while (out_n && out[--out_n] != '/')
				;
			continue;
		}
		if (out_n + 1 + n + 1 >= PATH_MAX)
			return -ENAMETOOLONG;
		out[out_n] = '/';
		memcpy(out + out_n + 1, at, n);
		out_n += 1 + n;
		out[out_n] = 0;
		/* What precedes `at` has been done. */
		got = sys_readlink(out, todo, at + n - todo);
		if (got == -EINVAL && at[n]) {
			/* No link; but is it a directory? */
			out[out_n] = '/';
			out[out_n + 1] = 0;
			got = sys_readlink(out, todo, 1);
		}
		if (got == -EINVAL)
			continue;
		if (got < 0)
			return got;
		if (got == at + n - todo)
			return -ENAMETOOLONG;
		if (++links > LINKS_MAX)
			return -ELOOP;
		at = memmove(at + n - got, todo, got);
		n = 0;
		out_n = *at == '/' ? 0 : before;
	}
	if (!out_n)
		out[out_n++] = '/';
	out[out_n] = 0;
	return 0;
}

char *realpath(const char *restrict path, char *restrict resolved)
{
	char todo[PATH_MAX], own[PATH_MAX];
	long error = -EINVAL;
	size_t n;

	if (path) {
		n = strlen(path) + 1;
		error = n == 1 ? -ENOENT : -ENAMETOOLONG;
		if (n > 1 && n <= sizeof(todo))
			error = resolve(todo, memcpy(todo + sizeof(todo) - n, path, n),
			    resolved ? resolved : own);
	}
	if (error) {
		fail(-error);
		return NULL;
	}
	return resolved ? resolved : strdup(own);
}
