/* SPDX-License-Identifier: 0BSD */
/*
 * tcgetsid - the session of which a terminal is the controlling one
 *
 * Returns  the session, or -1 with errno
 * Errors   EBADF fd is not open
 * Errors   ENOTTY fd is not the caller's controlling terminal
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 tcgetsid
 */
#include <sys/ioctl.h>
#include <termios.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

pid_t tcgetsid(int fd)
{
	int session;
	int r = sys_ioctl(fd, TIOCGSID, (long)&session);

	return r < 0 ? __syscall_ret(r) : session;
}
