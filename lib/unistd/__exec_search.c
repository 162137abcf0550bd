/* SPDX-License-Identifier: 0BSD */
/*
 * __exec_search - run a program found by PATH, by exec and with the environment envp
 *
 * A name with a slash is not searched for. An empty part of PATH is the current directory.
 *
 * Returns  does not return, or -errno, as execvpe says
 * Source   POSIX.1-2017 exec; Linux man 3 exec
 */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>

#include "internal/spawn.h"

hidden int __exec_search(
    const char *file, char *const *argv, char *const *envp, spawn_exec *exec)
{
	char name[PATH_MAX + NAME_MAX + 2], *to;
	const char *path = getenv("PATH"), *f;
	int r, error = -ENOENT;

	for (f = file; *f; f++)
		if (*f == '/')
			return exec(file, argv, envp);
	if (f == file)
		return error;
	if (f - file > NAME_MAX)
		return -ENAMETOOLONG;
	if (!path)
		path = "/usr/local/bin:/bin:/usr/bin";
	do {
		/* Cut at a length that the kernel refuses. */
		for (to = name; *path && *path != ':'; path++)
			if (to < name + PATH_MAX)
				*to++ = *path;
		if (to > name)
			*to++ = '/';
		for (f = file; (*to++ = *f++);)
			;
		r = exec(name, argv, envp);
		if (r == -ENOENT || r == -ENOTDIR || r == -ENAMETOOLONG)
			continue;
		error = r;
		if (r != -EACCES)
			break;
	} while (*path++);
	return error;
}
