/* SPDX-License-Identifier: 0BSD */
/*
 * __execvpe - run a program found by PATH, with the environment envp
 *
 * A name with a slash is not searched for. An empty part of PATH is the current directory. A file
 * that the kernel does not know how to run is given to /bin/sh.
 *
 * Returns  does not return, or -errno, as execvpe says
 * Source   POSIX.1-2017 exec; Linux man 3 exec
 */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>

#include "internal/spawn.h"
#include "sys/sys.h"

/* execve, by the shell where the kernel asks for it. A failing name's frame does not stay. */
static noinline int run(const char *name, char *const *argv, char *const *envp)
{
	int r = sys_execve(name, argv, envp);
	const char **shell;
	size_t n;

	if (r != -ENOEXEC)
		return r;
	if (*argv)
		argv++;
	for (n = 0; argv[n]; n++)
		;
	shell = __builtin_alloca((n + 3) * sizeof(*shell));
	do
		shell[n + 2] = argv[n];
	while (n--);
	/* Not argv[0]: a shell that is one name of many of a program would not know itself. */
	shell[0] = "/bin/sh";
	shell[1] = name;
	return sys_execve(shell[0], (char *const *)shell, envp);
}

hidden int __execvpe(const char *file, char *const *argv, char *const *envp)
{
	char name[PATH_MAX + NAME_MAX + 2], *to;
	const char *path = getenv("PATH"), *f;
	int r, error = -ENOENT;

	for (f = file; *f; f++)
		if (*f == '/')
			return run(file, argv, envp);
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
		r = run(name, argv, envp);
		if (r == -ENOENT || r == -ENOTDIR || r == -ENAMETOOLONG)
			continue;
		error = r;
		if (r != -EACCES)
			break;
	} while (*path++);
	return error;
}
