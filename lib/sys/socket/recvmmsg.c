/* SPDX-License-Identifier: 0BSD */
/*
 * recvmmsg - receive several messages
 *
 * Returns  how many were received, or -1 with errno if none was
 * Errors   as recvmsg
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 2 recvmmsg
 */
#include "internal/msghdr.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int recvmmsg(int fd, struct mmsghdr *msgs, unsigned n, unsigned flags, struct timespec *timeout)
{
	unsigned i;

	for (i = 0; i < n; i++)
		msghdr_zero_pads(&msgs[i].msg_hdr);
	return __syscall_ret(sys_recvmmsg(fd, msgs, n, flags, timeout));
}
