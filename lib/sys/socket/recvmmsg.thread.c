/* SPDX-License-Identifier: 0BSD */
/*
 * recvmmsg - receive several messages, as a cancellation point
 *
 * Contract: recvmmsg.c
 */
#include "internal/cancel.h"
#include "internal/msghdr.h"

int recvmmsg(int fd, struct mmsghdr *msgs, unsigned n, unsigned flags, struct timespec *timeout)
{
	unsigned i;

	for (i = 0; i < n; i++)
		msghdr_zero_pads(&msgs[i].msg_hdr);
	return cancel_call(299, fd, msgs, n, flags, timeout, 0);
}
