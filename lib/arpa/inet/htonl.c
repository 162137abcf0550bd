/* SPDX-License-Identifier: 0BSD */
/*
 * htonl, ntohl - a number of 32 bits between host and network byte order
 *
 * Returns  n with its bytes in the other order
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 htonl
 * Differs  from musl 1.2.5: nothing
 */
#include <arpa/inet.h>

#include "internal/hidden.h"

uint32_t htonl(uint32_t n)
{
	return __builtin_bswap32(n);
}

weak_alias(htonl, ntohl);
