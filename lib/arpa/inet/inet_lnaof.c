/* SPDX-License-Identifier: 0BSD */
/*
 * inet_lnaof - the host's number in an address, by its class
 *
 * Returns  the number in host byte order
 * Safety   async-signal-safe, thread-safe
 * Source   4.4BSD; Linux man 3 inet_lnaof
 * Differs  from musl 1.2.5, as glibc: the address is in network byte order
 */
#include <arpa/inet.h>

in_addr_t inet_lnaof(struct in_addr a)
{
	in_addr_t n = __builtin_bswap32(a.s_addr);

	return n & (n >> 31 == 0 ? 0xffffff : n >> 30 == 2 ? 0xffff : 0xff);
}
