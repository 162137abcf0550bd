/* SPDX-License-Identifier: 0BSD */
/*
 * tcsetpgrp - set a terminal's foreground process group
 *
 * Returns  0, or -1 with errno
 * Errors   EBADF fd is not open
 * Errors   EINVAL group is no group's number
 * Errors   ENOTTY fd is not the caller's controlling terminal
 * Errors   EPERM group is of another session
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 tcsetpgrp
 */
#include <sys/ioctl.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int tcsetpgrp(int fd, pid_t group)
{
	return __syscall_ret(sys_ioctl(fd, TIOCSPGRP, (long)&group));
}
