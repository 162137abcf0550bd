/* SPDX-License-Identifier: 0BSD */
/*
 * sockatmark - tell whether the next byte to read is the urgent one
 *
 * Returns  1 if it is, 0 if not, -1 with errno
 * Errors   EBADF fd is not open; ENOTTY fd is no socket that has such a mark
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sockatmark
 */
#include <sys/ioctl.h>
#include <sys/socket.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int sockatmark(int fd)
{
	int at;
	int r = sys_ioctl(fd, SIOCATMARK, (long)&at);

	return r < 0 ? __syscall_ret(r) : at;
}
