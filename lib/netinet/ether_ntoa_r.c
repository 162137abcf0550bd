/* SPDX-License-Identifier: 0BSD */
/*
 * ether_ntoa_r - a hardware address as text: six times two upper-case digits, colons between
 *
 * Returns  s, which has room for 18 bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 ether_ntoa_r
 * Differs  from musl 1.2.6: nothing; from glibc: two digits, upper case
 */
#include <netinet/ether.h>

char *ether_ntoa_r(const struct ether_addr *a, char *s)
{
	char *p = s;
	int i;

	for (i = 0; i < ETH_ALEN; i++) {
		*p++ = "0123456789ABCDEF"[a->ether_addr_octet[i] >> 4];
		*p++ = "0123456789ABCDEF"[a->ether_addr_octet[i] & 15];
		*p++ = ':';
	}
	p[-1] = 0;
	return s;
}
