/* SPDX-License-Identifier: 0BSD */
/*
 * execv - run another program in this process, with this environment
 *
 * Returns  does not return, or -1 with errno
 * Errors   as execve
 * Safety   async-signal-safe, no allocation
 * Source   POSIX.1-2017 exec
 */
#include <unistd.h>

int execv(const char *path, char *const argv[])
{
	return execve(path, argv, environ);
}
