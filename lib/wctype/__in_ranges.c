/* SPDX-License-Identifier: 0BSD */
/*
 * __in_ranges - is a code point in one of the ranges of a table?
 *
 * Safety   async-signal-safe, thread-safe, no allocation
 */
#include "internal/wctype.h"

unsigned __read_number(const unsigned char **p)
{
	unsigned n = 0;

	do
		n = n << 7 | (**p & 0x7f);
	while (*(*p)++ & 0x80);
	return n;
}

int __in_ranges(unsigned c, const struct ranges *table)
{
	unsigned part = c < 0x20000 ? c >> 13 : 16, border = part << 13;
	const unsigned char *p = table->bytes + table->index[part];
	const unsigned char *end = table->bytes + table->index[part + 1];
	int inside = 0;

	for (; p < end; inside ^= 1) {
		border += __read_number(&p);
		if (c < border)
			return inside;
	}
	return 0;
}
