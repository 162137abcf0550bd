/* SPDX-License-Identifier: 0BSD */
/*
 * tcgetpgrp - a terminal's foreground process group
 *
 * Returns  the group, or -1 with errno
 * Errors   EBADF fd is not open
 * Errors   ENOTTY fd is not the caller's controlling terminal
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 tcgetpgrp
 */
#include <sys/ioctl.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

pid_t tcgetpgrp(int fd)
{
	int group;
	int r = sys_ioctl(fd, TIOCGPGRP, (long)&group);

	return r < 0 ? __syscall_ret(r) : group;
}
