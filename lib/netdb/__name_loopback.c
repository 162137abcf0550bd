/* SPDX-License-Identifier: 0BSD */
/* __name_loopback - this machine's address, or with passive any of its addresses */
#include "internal/netdb.h"

hidden int __name_loopback(struct address *to, int family, int passive)
{
	static const unsigned char v4[4] = {127, 0, 0, 1};
	struct address *p = to;

	if (family != AF_INET6)
		__address_set(p++, AF_INET, passive ? (const void *)&in6addr_any : v4);
	if (family != AF_INET)
		__address_set(p++, AF_INET6, passive ? &in6addr_any : &in6addr_loopback);
	return p - to;
}
