/* SPDX-License-Identifier: 0BSD */
/*
 * isatty - tell whether a descriptor is a terminal
 *
 * Returns  1 if it is, or 0 with errno
 * Errors   EBADF fd is not open
 * Errors   ENOTTY fd is no terminal
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 isatty
 */
#include <errno.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int isatty(int fd)
{
	struct winsize size;
	int r = sys_ioctl(fd, TIOCGWINSZ, (long)&size);

	if (r == 0)
		return 1;
	fail(r == -EBADF ? EBADF : ENOTTY);
	return 0;
}
