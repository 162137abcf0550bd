/* SPDX-License-Identifier: 0BSD */
/*
 * sendmsg - send a message, as a cancellation point
 *
 * Contract: sendmsg.c
 */
#include "internal/cancel.h"
#include "internal/msghdr.h"

ssize_t sendmsg(int fd, const struct msghdr *msg, int flags)
{
	__zero_cmsg_pads((struct msghdr *)msg);
	return cancel_call(46, fd, msg, flags, 0, 0, 0);
}
