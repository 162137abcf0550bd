/* SPDX-License-Identifier: 0BSD */
/*
 * sendmmsg - send several messages
 *
 * The padding in their headers and control messages becomes zero.
 *
 * Returns  how many were sent, or -1 with errno if none was
 * Errors   as sendmsg
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 2 sendmmsg
 */
#include "internal/msghdr.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int sendmmsg(int fd, struct mmsghdr *msgs, unsigned n, unsigned flags)
{
	unsigned i;

	for (i = 0; i < n; i++)
		__zero_cmsg_pads(&msgs[i].msg_hdr);
	return __syscall_ret(sys_sendmmsg(fd, msgs, n, flags));
}
