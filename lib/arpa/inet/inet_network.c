/* SPDX-License-Identifier: 0BSD */
/*
 * inet_network - read the number of an IPv4 network
 *
 * Numbers with dots between as inet_aton's, each of 8 bits; those that are missing are not the
 * last ones, but the first: "127" is 127.
 *
 * Returns  the number in host byte order, or INADDR_NONE
 * Safety   async-signal-safe, thread-safe
 * Source   4.4BSD; Linux man 3 inet_network
 * Differs  from musl 1.2.5, as glibc: musl's is inet_addr in host byte order
 */
#include <arpa/inet.h>

#include "internal/inet.h"

in_addr_t inet_network(const char *s)
{
	unsigned part[4], n = 0;
	int parts = __inet_parts(s, part), i;

	if (!parts)
		return INADDR_NONE;
	for (i = 0; i < parts; i++) {
		if (part[i] > 255)
			return INADDR_NONE;
		n = n << 8 | part[i];
	}
	return n;
}
