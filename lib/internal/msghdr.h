/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel reads size_t where struct msghdr and struct cmsghdr have 32 bits and padding. Zero
 * padding makes the two the same, so the caller's own headers are repaired and passed on; zero
 * is not written again, since constant headers are in read-only memory.
 */
#ifndef MOTE_LIB_INTERNAL_MSGHDR_H
#define MOTE_LIB_INTERNAL_MSGHDR_H

#include <sys/socket.h>

#include "internal/hidden.h"

always_inline void msghdr_zero_pads(struct msghdr *msg)
{
	if (msg->__pad1)
		msg->__pad1 = 0;
	if (msg->__pad2)
		msg->__pad2 = 0;
}

/* And those of the control messages, for sending. */
hidden void __zero_cmsg_pads(struct msghdr *msg);

#endif
