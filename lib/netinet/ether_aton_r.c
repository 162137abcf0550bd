/* SPDX-License-Identifier: 0BSD */
/*
 * ether_aton_r - read a hardware address, six hexadecimal numbers with colons between
 *
 * Returns  to, or NULL if s is not such an address and nothing else; then *to stays
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 ether_aton_r
 * Differs  from musl 1.2.6: numbers are one or two digits, without blanks, signs and 0x
 */
#include <netinet/ether.h>
#include <stddef.h>

#include "internal/ether.h"

struct ether_addr *ether_aton_r(const char *s, struct ether_addr *to)
{
	struct ether_addr a;

	s = __ether_read(s, &a);
	if (!s || *s)
		return NULL;
	*to = a;
	return to;
}
