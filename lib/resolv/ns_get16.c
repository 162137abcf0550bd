/* SPDX-License-Identifier: 0BSD */
/*
 * ns_get16 - a number of 16 bits in a message
 *
 * Returns  it
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   BIND 8 arpa/nameser.h; RFC 1035 §2.3.2
 * Differs  from musl 1.2.6: nothing
 */
#include <arpa/nameser.h>

unsigned ns_get16(const unsigned char *from)
{
	uint16_t n;

	__builtin_memcpy(&n, from, sizeof(n));
	return __builtin_bswap16(n);
}
