/* SPDX-License-Identifier: 0BSD */
/*
 * tcsetattr - change a terminal's settings
 *
 * Returns  0 if at least one of the changes was made, or -1 with errno
 * Errors   EBADF fd is not open
 * Errors   EINVAL no such action
 * Errors   EINTR a handler ran while output was waited for
 * Errors   EIO the caller is in the background and orphaned
 * Errors   ENOTTY fd is no terminal
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 tcsetattr
 */
#include <errno.h>
#include <sys/ioctl.h>
#include <termios.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int tcsetattr(int fd, int action, const struct termios *t)
{
	/* TCSETS, TCSETSW and TCSETSF follow each other as the three actions do. */
	return __syscall_ret(
	    (unsigned)action > TCSAFLUSH ? -EINVAL : sys_ioctl(fd, TCSETS + action, (long)t));
}
