/* SPDX-License-Identifier: 0BSD */
/*
 * sendmsg - send a message from several buffers, with control messages
 *
 * The padding in msg and in its control messages becomes zero.
 *
 * Returns  the bytes sent, or -1 with errno
 * Errors   EAGAIN, EBADF, ECONNRESET, EINTR, EINVAL, EMSGSIZE, ENOTCONN, EPIPE and others
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sendmsg
 * Differs  from musl 1.2.5: control messages may have any length
 */
#include "internal/msghdr.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

ssize_t sendmsg(int fd, const struct msghdr *msg, int flags)
{
	__zero_cmsg_pads((struct msghdr *)msg);
	return __syscall_ret(sys_sendmsg(fd, msg, flags));
}
