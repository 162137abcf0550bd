/* SPDX-License-Identifier: 0BSD */
/*
 * __name_sort - the order in which to try addresses
 *
 * A key for each address: whether it can be reached, and from an address of the same scope and
 * label; then the table's precedence, the scope, the common prefix, and the order of the answer.
 *
 * Source   RFC 6724 §2.1, §3.1, §6 rules 1, 2, 5, 6, 8, 9, 10; musl 1.2.6 for the choice
 */
#include <string.h>

#include "internal/netdb.h"

struct policy {
	unsigned char prefix[13], length, precedence, label;
};

/* ::1/128, ::ffff:0:0/96, 2002::/16, 2001::/32, fc00::/7, ::/0 */
static const struct policy *policy(const unsigned char *a)
{
	static const struct policy loopback = {{0}, 0, 50, 0};
	static const struct policy table[] = {
	    {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 12, 35, 4},
	    {{0x20, 0x02}, 2, 30, 2},
	    {{0x20, 0x01, 0, 0}, 4, 5, 5},
	    {{0xfc}, 1, 3, 13},
	    {{0xfd}, 1, 3, 13},
	    {{0}, 0, 40, 1},
	};
	const struct policy *p = table;

	if (!memcmp(a, &in6addr_loopback, 16))
		return &loopback;
	while (memcmp(a, p->prefix, p->length))
		p++;
	return p;
}

static int scope(const unsigned char *a)
{
	if (a[0] == 0xff)
		return a[1] & 15;
	if (a[0] == 0xfe && a[1] >= 0x80)
		return a[1] < 0xc0 ? 2 : 5;
	return memcmp(a, &in6addr_loopback, 16) ? 14 : 2;
}

static int common_bits(const unsigned char *a, const unsigned char *b)
{
	int i = 0;

	while (i < 128 && !((a[i / 8] ^ b[i / 8]) & 128 >> i % 8))
		i++;
	return i;
}

hidden void __name_sort(struct address *a, int n)
{
	struct address x, from;
	int i, j;

	for (i = 0; i < n; i++) {
		x = a[i];
		x.key = (policy(x.bytes)->precedence << 20) + ((15 - scope(x.bytes)) << 16) +
		        MAX_ADDRESSES - i;
		if (!__address_source(&x, &from))
			x.key += (1 << 30) + ((scope(from.bytes) == scope(x.bytes)) << 29) +
			         ((policy(from.bytes)->label == policy(x.bytes)->label) << 28) +
			         (common_bits(from.bytes, x.bytes) << 8);
		for (j = i; j && a[j - 1].key < x.key; j--)
			a[j] = a[j - 1];
		a[j] = x;
	}
}
