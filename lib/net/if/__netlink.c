/* SPDX-License-Identifier: 0BSD */
/*
 * __netlink_list, __netlink_find - lists of interfaces and addresses
 *
 * Source   Linux man 7 netlink, man 7 rtnetlink
 */
#include <errno.h>
#include <sys/socket.h>

#include "internal/netlink.h"
#include "sys/sys.h"

hidden int __netlink_list(
    int fd, int request, int (*function)(void *state, const struct netlink_head *), void *state)
{
	struct netlink_link ask = {
	    .head = {sizeof(ask), request, NLM_F_REQUEST | NLM_F_DUMP, request, 0}};
	_Alignas(4) char buf[16384];
	const struct netlink_head *m;
	long n = sys_sendto(fd, &ask, sizeof(ask), 0, NULL, 0);
	int result;

	while (n >= 0) {
		n = sys_recvfrom(fd, buf, sizeof(buf), 0, NULL, NULL);
		if (!n)
			return -EIO;
		for (m = (void *)buf;
		     n >= (long)sizeof(*m) && m->length >= sizeof(*m) && m->length <= n;
		     n -= NETLINK_ALIGN(m->length),
		    m = (void *)((char *)m + NETLINK_ALIGN(m->length))) {
			/* Of an earlier list, which ended early. */
			if (m->sequence != (unsigned)request)
				continue;
			if (m->type == NLMSG_DONE)
				return 0;
			if (m->type == NLMSG_ERROR)
				return -EIO;
			/* What answers RTM_GETx is RTM_NEWx. */
			result = m->type == request - 2 ? function(state, m) : 0;
			if (result)
				return result;
		}
		if (n < 0 && n > -4)
			n = 0; /* the last message's padding is not there */
	}
	return n;
}

hidden const struct netlink_attribute *__netlink_find(
    const struct netlink_head *m, size_t fixed, int type)
{
	const char *p = (const char *)m + fixed, *end = (const char *)m + m->length;
	const struct netlink_attribute *a;

	for (; end - p >= (long)sizeof(*a); p += NETLINK_ALIGN(a->length)) {
		a = (const void *)p;
		if (a->length < sizeof(*a) || a->length > end - p)
			break;
		if (a->type == type)
			return a;
	}
	return NULL;
}
