/* SPDX-License-Identifier: 0BSD */
/*
 * recvmsg - receive a message into several buffers, with control messages
 *
 * Returns  the bytes received, 0 at the end, or -1 with errno
 * Errors   EAGAIN, EBADF, ECONNRESET, EINTR, EINVAL, ENOTCONN and others
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 recvmsg
 */
#include "internal/msghdr.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

ssize_t recvmsg(int fd, struct msghdr *msg, int flags)
{
	msghdr_zero_pads(msg);
	return __syscall_ret(sys_recvmsg(fd, msg, flags));
}
