/* SPDX-License-Identifier: 0BSD */
/*
 * ns_get32 - a number of 32 bits in a message
 *
 * Returns  it
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   BIND 8 arpa/nameser.h; RFC 1035 §2.3.2
 * Differs  from musl 1.2.6: nothing
 */
#include <arpa/nameser.h>

unsigned long ns_get32(const unsigned char *from)
{
	uint32_t n;

	__builtin_memcpy(&n, from, sizeof(n));
	return __builtin_bswap32(n);
}
