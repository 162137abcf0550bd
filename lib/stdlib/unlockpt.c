/* SPDX-License-Identifier: 0BSD */
/*
 * unlockpt - let the other side of a pseudo-terminal be opened
 *
 * Returns  0, or -1 with errno
 * Errors   EBADF no descriptor
 *          ENOTTY no pseudo-terminal
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 unlockpt; Linux man 2 ioctl_tty
 */
#include <stdlib.h>
#include <sys/ioctl.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int unlockpt(int fd)
{
	int locked = 0;

	return __syscall_ret(sys_ioctl(fd, TIOCSPTLCK, (long)&locked));
}
