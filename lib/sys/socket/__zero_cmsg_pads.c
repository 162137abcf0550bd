/* SPDX-License-Identifier: 0BSD */
/*
 * __zero_cmsg_pads - make a message header and its control messages readable for the kernel
 *
 * Returns  nothing
 * Source   Linux 6.1 include/linux/socket.h; musl 1.2.5 arch/generic/bits/socket.h
 */
#include <stddef.h>

#include "internal/msghdr.h"

hidden void __zero_cmsg_pads(struct msghdr *msg)
{
	struct cmsghdr *c;

	msghdr_zero_pads(msg);
	for (c = CMSG_FIRSTHDR(msg); c; c = CMSG_NXTHDR(msg, c))
		if (c->__pad1)
			c->__pad1 = 0;
}
