/* SPDX-License-Identifier: 0BSD */
/*
 * pwritev2 - write from several buffers, to a place, with flags for this call
 *
 * Returns  the bytes written, or -1 with errno
 * Errors   as pwritev; EOPNOTSUPP no such flag
 * Errors   ENOSYS the kernel has no pwritev2 (Linux 4.6)
 * Units    offset in bytes; -1 is the current one, which moves
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 2 pwritev2
 */
#include <sys/uio.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

ssize_t pwritev2(int fd, const struct iovec *iov, int iov_n, off_t offset, int flags)
{
	return __syscall_ret(sys_pwritev2(fd, iov, iov_n, offset, 0, flags));
}
