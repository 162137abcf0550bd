/* SPDX-License-Identifier: 0BSD */
/* Interfaces and addresses of this machine: the host's answers. */
#include <criterion/criterion.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <string.h>
#include <sys/socket.h>

#include "tests/subject.h"

SUBJECT(getifaddrs);
SUBJECT(freeifaddrs);

static size_t size(const struct sockaddr *a)
{
	switch (a->sa_family) {
	case AF_INET:
		return sizeof(struct sockaddr_in);
	case AF_INET6:
		return sizeof(struct sockaddr_in6);
	case AF_PACKET:
		return offsetof(struct sockaddr_ll, sll_addr) +
		       ((struct sockaddr_ll *)a)->sll_halen;
	}
	return 0;
}

static int same(const struct sockaddr *a, const struct sockaddr *b)
{
	return !a || !b ? a == b : a->sa_family == b->sa_family && !memcmp(a, b, size(a));
}

static int has(const struct ifaddrs *list, const struct ifaddrs *p)
{
	for (; list; list = list->ifa_next)
		if (!strcmp(list->ifa_name, p->ifa_name) && list->ifa_flags == p->ifa_flags &&
		    same(list->ifa_addr, p->ifa_addr) && same(list->ifa_netmask, p->ifa_netmask) &&
		    (!(p->ifa_flags & (IFF_BROADCAST | IFF_POINTOPOINT)) ||
		        same(list->ifa_broadaddr, p->ifa_broadaddr)) &&
		    !list->ifa_data == !p->ifa_data)
			return 1;
	return 0;
}

Test(ifaddrs_getifaddrs, has_what_the_host_has)
{
	struct ifaddrs *a, *b, *p;
	int n = 0, m = 0;

	cr_assert_eq(getifaddrs(&b), 0);
	cr_assert_eq(mote_getifaddrs(&a), 0);
	for (p = b; p; p = p->ifa_next, n++)
		cr_assert(has(a, p), "%s, family %d", p->ifa_name,
		    p->ifa_addr ? p->ifa_addr->sa_family : -1);
	for (p = a; p; p = p->ifa_next)
		m++;
	cr_assert_eq(m, n);
	cr_assert(n > 0);
	mote_freeifaddrs(a);
	mote_freeifaddrs(NULL);
	freeifaddrs(b);
}
