/* SPDX-License-Identifier: 0BSD */
/*
 * preadv2 - read into several buffers, from a place, with flags for this call
 *
 * Returns  the bytes read, 0 at the end, or -1 with errno
 * Errors   as preadv; EOPNOTSUPP no such flag
 * Errors   ENOSYS the kernel has no preadv2 (Linux 4.6)
 * Units    offset in bytes; -1 is the current one, which moves
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 2 preadv2
 */
#include <sys/uio.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

ssize_t preadv2(int fd, const struct iovec *iov, int iov_n, off_t offset, int flags)
{
	return __syscall_ret(sys_preadv2(fd, iov, iov_n, offset, 0, flags));
}
