/* SPDX-License-Identifier: 0BSD */
/* __address_write - an address as the kernel's structure */
#include <string.h>

#include "internal/netdb.h"

hidden socklen_t __address_write(
    union socket_address *to, const struct address *a, int family, unsigned short port)
{
	memset(to, 0, sizeof(*to));
	/* Both structures start with these two. */
	to->v4.sin_family = family;
	to->v4.sin_port = port;
	if (family == AF_INET) {
		memcpy(&to->v4.sin_addr, a->bytes + 12, 4);
		return sizeof(to->v4);
	}
	memcpy(&to->v6.sin6_addr, a->bytes, 16);
	to->v6.sin6_scope_id = a->scope;
	return sizeof(to->v6);
}
