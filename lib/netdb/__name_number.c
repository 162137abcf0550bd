/* SPDX-License-Identifier: 0BSD */
/*
 * __name_number - an address that is written as a number
 *
 * IPv4 as inet_aton has it. IPv6 may have a scope behind '%': a number, or for addresses that are
 * local to a link the name of an interface.
 *
 * Returns  1; 0 if it is none; EAI_NODATA if it is one of the other family; EAI_NONAME if there is
 *          no such scope
 * Source   RFC 4007 §11; musl 1.2.6 src/network/lookup_ipliteral.c
 */
#include <arpa/inet.h>

#include "internal/lines.h"
#include "internal/netdb.h"

hidden int __name_number(struct address *to, const char *name, int family)
{
	char number[NUMBER_SIZE], *scope = number;
	unsigned char bytes[16];
	int is = AF_INET;

	if (!inet_aton(name, (struct in_addr *)bytes)) {
		is = AF_INET6;
		while (*name && *name != '%' && scope < number + sizeof(number) - 1)
			*scope++ = *name++;
		*scope = 0;
		if (!inet_pton(AF_INET6, number, bytes))
			return 0;
	}
	__address_set(to, is, bytes);
	if (family && family != is)
		return EAI_NODATA;
	if (is == AF_INET6 && *name && !__id(++name, &to->scope)) {
		if (!IN6_IS_ADDR_LINKLOCAL((struct in6_addr *)bytes) &&
		    !IN6_IS_ADDR_MC_LINKLOCAL((struct in6_addr *)bytes))
			return EAI_NONAME;
		to->scope = __scope_number(name);
		if (!to->scope)
			return EAI_NONAME;
	}
	return 1;
}
