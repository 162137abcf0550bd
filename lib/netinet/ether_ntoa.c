/* SPDX-License-Identifier: 0BSD */
/*
 * ether_ntoa - a hardware address as text, as ether_ntoa_r
 *
 * Returns  text that the next call overwrites
 * Safety   not thread-safe, no allocation
 * Source   Linux man 3 ether_ntoa
 * Differs  from musl 1.2.6: nothing
 */
#include <netinet/ether.h>

char *ether_ntoa(const struct ether_addr *a)
{
	static char text[18];

	return ether_ntoa_r(a, text);
}
