/* SPDX-License-Identifier: 0BSD */
/*
 * recvmsg - receive a message, as a cancellation point
 *
 * Contract: recvmsg.c
 */
#include "internal/cancel.h"
#include "internal/msghdr.h"

ssize_t recvmsg(int fd, struct msghdr *msg, int flags)
{
	msghdr_zero_pads(msg);
	return cancel_call(47, fd, msg, flags, 0, 0, 0);
}
