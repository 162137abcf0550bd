/* SPDX-License-Identifier: 0BSD */
/*
 * ether_aton - read a hardware address as ether_aton_r
 *
 * Returns  an address that the next call overwrites, or NULL
 * Safety   not thread-safe, no allocation
 * Source   Linux man 3 ether_aton
 * Differs  from musl 1.2.6: as ether_aton_r
 */
#include <netinet/ether.h>

struct ether_addr *ether_aton(const char *s)
{
	static struct ether_addr a;

	return ether_aton_r(s, &a);
}
