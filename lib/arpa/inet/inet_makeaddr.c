/* SPDX-License-Identifier: 0BSD */
/*
 * inet_makeaddr - an address from the numbers of a network and of a host in it
 *
 * Both are in host byte order. The network's number says its class: below 128 A, below 65536 B,
 * below 2^24 C, else it is in its place already.
 *
 * Returns  the address
 * Safety   async-signal-safe, thread-safe
 * Source   4.4BSD; Linux man 3 inet_makeaddr
 * Differs  from musl 1.2.5, as glibc: the result is in network byte order
 */
#include <arpa/inet.h>

struct in_addr inet_makeaddr(in_addr_t net, in_addr_t host)
{
	in_addr_t a;

	if (net < 128)
		a = net << 24 | (host & 0xffffff);
	else if (net < 65536)
		a = net << 16 | (host & 0xffff);
	else if (net < 1 << 24)
		a = net << 8 | (host & 0xff);
	else
		a = net | host;
	return (struct in_addr){__builtin_bswap32(a)};
}
