/* SPDX-License-Identifier: 0BSD */
/*
 * forkpty - make a child on a pseudo terminal of its own
 *
 * Returns  0 to the child; the child's process ID and *master to the parent; -1 with errno
 * Errors   as openpty and fork
 * Safety   no allocation
 * Source   Linux man 3 forkpty
 */
#include <pty.h>
#include <utmp.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int forkpty(int *master, char *name, const struct termios *settings, const struct winsize *size)
{
	int m, s, pid;

	if (openpty(&m, &s, name, settings, size) < 0)
		return -1;
	pid = sys_fork();
	if (pid == 0) {
		sys_close(m);
		/* A terminal that has just been made is nobody else's. */
		login_tty(s);
		return 0;
	}
	sys_close(s);
	if (pid < 0)
		sys_close(m);
	else
		*master = m;
	return __syscall_ret(pid);
}
