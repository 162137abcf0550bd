/* SPDX-License-Identifier: 0BSD */
/*
 * execvp - run a program found by PATH, with this environment
 *
 * Returns  does not return, or -1 with errno
 * Errors   as execvpe
 * Safety   no allocation
 * Source   POSIX.1-2017 exec
 * Differs  from musl 1.2.5: /bin/sh runs what execve calls ENOEXEC, as POSIX asks
 */
#include <unistd.h>

#include "internal/spawn.h"
#include "internal/syscall_ret.h"

int execvp(const char *file, char *const argv[])
{
	return __syscall_ret(__exec_search(file, argv, environ, __exec_shell));
}
