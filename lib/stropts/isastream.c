/* SPDX-License-Identifier: 0BSD */
/*
 * isastream - tell whether a descriptor is a STREAM; Linux has none
 *
 * Returns  0, or -1 with errno
 * Errors   EBADF fd is not open
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 isastream
 */
#include <fcntl.h>
#include <stropts.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int isastream(int fd)
{
	int r = sys_fcntl(fd, F_GETFD, 0);

	return r < 0 ? __syscall_ret(r) : 0;
}
