/* SPDX-License-Identifier: 0BSD */
/*
 * execvpe - run a program found by PATH, with the environment envp
 *
 * A name with a slash is not searched for. An empty part of PATH is the current directory. A file
 * that the kernel does not know how to run is given to /bin/sh.
 *
 * Returns  does not return, or -1 with errno
 * Errors   ENOENT no part of PATH has the file
 * Errors   EACCES a part has it, but it may not be run, and no later part has one
 * Errors   ENAMETOOLONG, E2BIG, ENOMEM and others as execve
 * Safety   no allocation; reads the environment
 * Source   POSIX.1-2017 exec; Linux man 3 exec
 * Differs  from musl 1.2.5: /bin/sh runs what execve calls ENOEXEC, as POSIX says
 */
#include <unistd.h>

#include "internal/spawn.h"
#include "internal/syscall_ret.h"

int execvpe(const char *file, char *const argv[], char *const envp[])
{
	return __syscall_ret(__exec_search(file, argv, envp, __exec_shell));
}
