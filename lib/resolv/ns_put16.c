/* SPDX-License-Identifier: 0BSD */
/*
 * ns_put16 - write a number of 16 bits into a message
 *
 * Returns  nothing
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   BIND 8 arpa/nameser.h; RFC 1035 §2.3.2
 * Differs  from musl 1.2.6: nothing
 */
#include <arpa/nameser.h>

void ns_put16(unsigned number, unsigned char *to)
{
	uint16_t n = __builtin_bswap16(number);

	__builtin_memcpy(to, &n, sizeof(n));
}
