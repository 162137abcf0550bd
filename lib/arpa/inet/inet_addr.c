/* SPDX-License-Identifier: 0BSD */
/*
 * inet_addr - read an IPv4 address as inet_aton
 *
 * Returns  the address in network byte order; INADDR_NONE, which is also 255.255.255.255, if s is
 *          none
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 inet_addr
 * Differs  from musl 1.2.5: nothing
 */
#include <arpa/inet.h>

in_addr_t inet_addr(const char *s)
{
	struct in_addr a;

	return inet_aton(s, &a) ? a.s_addr : INADDR_NONE;
}
