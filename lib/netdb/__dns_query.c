/* SPDX-License-Identifier: 0BSD */
/*
 * __dns_query - a question for one name, which asks for recursion
 *
 * One dot at the name's end is passed over; the name is of at most 253 bytes, a part of it has 1
 * to 63.
 *
 * Returns  its length, or -1 if the name is none
 * Source   RFC 1035 §2.3.4, §4.1
 */
#include <string.h>

#include "internal/dns.h"

hidden int __dns_query(unsigned char *to, const char *name, int class, int type)
{
	unsigned char *length, *p = to + DNS_HEADER;
	size_t n = strnlen(name, 255);

	memset(to, 0, DNS_HEADER);
	__dns_id(to);
	to[2] = 1; /* recursion desired */
	to[5] = 1; /* one question */
	if (n && name[n - 1] == '.')
		n--;
	if (n > 253 || type >> 16 || class >> 16)
		return -1;
	if (n) {
		const char *end = name + n;

		for (;; name++) {
			length = p++;
			while (name < end && *name != '.')
				*p++ = *name++;
			*length = p - length - 1;
			if (*length - 1U > 62)
				return -1;
			if (name == end)
				break;
		}
	}
	*p++ = 0;
	*p++ = type >> 8;
	*p++ = type;
	*p++ = class >> 8;
	*p++ = class;
	return p - to;
}
