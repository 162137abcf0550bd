/* SPDX-License-Identifier: 0BSD */
/*
 * tcgetattr - a terminal's settings
 *
 * The kernel's structure is a prefix of this one; the rest becomes zero.
 *
 * Returns  0, or -1 with errno
 * Errors   EBADF fd is not open
 * Errors   ENOTTY fd is no terminal
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 tcgetattr; Linux 6.1 include/uapi/asm-generic/termbits.h
 */
#include <sys/ioctl.h>
#include <termios.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

#define KERNEL_SIZE 36

int tcgetattr(int fd, struct termios *t)
{
	int r = sys_ioctl(fd, TCGETS, (long)t);
	unsigned *rest = (unsigned *)t + KERNEL_SIZE / sizeof(*rest);

	if (r == 0)
		while (rest < (unsigned *)(t + 1))
			*rest++ = 0;
	return __syscall_ret(r);
}
