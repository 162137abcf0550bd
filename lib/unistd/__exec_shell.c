/* SPDX-License-Identifier: 0BSD */
/*
 * __exec_shell - execve, by /bin/sh where the kernel does not know how to run the file
 *
 * Returns  does not return, or -errno
 * Source   POSIX.1-2017 exec
 */
#include <errno.h>

#include "internal/spawn.h"
#include "sys/sys.h"

hidden int __exec_shell(const char *name, char *const *argv, char *const *envp)
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
