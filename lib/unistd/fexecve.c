/* SPDX-License-Identifier: 0BSD */
/*
 * fexecve - run the program that a descriptor stands for
 *
 * A script needs fd without FD_CLOEXEC: its interpreter opens it as /dev/fd/N.
 *
 * Returns  does not return, or -1 with errno
 * Errors   EBADF fd is not open; ENOENT a script whose descriptor exec closes; others as execve
 * Errors   ENOSYS the kernel has no execveat (Linux 3.19)
 * Safety   async-signal-safe, no allocation
 * Source   POSIX.1-2017 fexecve; Linux man 2 execveat
 */
#include <fcntl.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int fexecve(int fd, char *const argv[], char *const envp[])
{
	return __syscall_ret(sys_execveat(fd, "", argv, envp, AT_EMPTY_PATH));
}
