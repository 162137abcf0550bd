/* SPDX-License-Identifier: 0BSD */
/* __address_set - an address from the bytes that its family has. Source: RFC 4291 §2.5.5.2 */
#include <string.h>

#include "internal/netdb.h"

hidden void __address_set(struct address *a, int family, const void *bytes)
{
	memset(a, 0, sizeof(*a));
	a->family = family;
	if (family == AF_INET)
		a->bytes[10] = a->bytes[11] = 0xff;
	memcpy((void *)address_bytes(a), bytes, family == AF_INET ? 4 : 16);
}
