/* SPDX-License-Identifier: 0BSD */
/*
 * htons, ntohs - a number of 16 bits between host and network byte order
 *
 * Returns  n with its bytes in the other order
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 htons
 * Differs  from musl 1.2.5: nothing
 */
#include <arpa/inet.h>

#include "internal/hidden.h"

uint16_t htons(uint16_t n)
{
	return __builtin_bswap16(n);
}

weak_alias(htons, ntohs);
