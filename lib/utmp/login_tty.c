/* SPDX-License-Identifier: 0BSD */
/*
 * login_tty - make a terminal the caller's own: session, standard descriptors; fd is closed
 *
 * Returns  0, or -1 with errno
 * Errors   EPERM the terminal is another session's
 * Errors   EBADF, ENOTTY fd is no terminal
 * Safety   async-signal-safe, no allocation
 * Source   Linux man 3 login_tty
 */
#include <sys/ioctl.h>
#include <utmp.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int login_tty(int fd)
{
	int r, i;

	sys_setsid();
	r = sys_ioctl(fd, TIOCSCTTY, 0);
	if (r < 0)
		return __syscall_ret(r);
	for (i = 0; i < 3; i++)
		sys_dup2(fd, i);
	if (fd > 2)
		sys_close(fd);
	return 0;
}
