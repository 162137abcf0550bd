/* SPDX-License-Identifier: 0BSD */
/*
 * __map_case - map a character to the other case
 *
 * A row of the tables is: distance of its first character from the row before, 2 * count + step -
 * 1, and the distance to the other case, sign in the lowest bit. Most rows, capitals first, hold
 * both ways; the rest goes one way only and is the caller's.
 *
 * Safety   async-signal-safe, thread-safe, no allocation
 */
#include "internal/wctype.h"
#include "wctype_table.h"

static const unsigned char pairs[] = {PAIR_BYTES};

static unsigned map(unsigned c, const unsigned char *p, size_t n, int back)
{
	const unsigned char *end = p + n;
	unsigned first = 0;

	while (p < end) {
		unsigned count, step, delta, offset;

		first += __read_number(&p);
		count = __read_number(&p);
		delta = __read_number(&p);
		delta = delta >> 1 ^ -(delta & 1);
		step = 1 + (count & 1);
		offset = c - first - (back ? delta : 0);
		if (offset < (count >> 1) * step && offset % step == 0)
			return back ? c - delta : c + delta;
	}
	return c;
}

unsigned __map_case(unsigned c, int back, const unsigned char *others, size_t n)
{
	unsigned mapped = map(c, pairs, sizeof pairs, back);

	return mapped != c ? mapped : map(c, others, n, 0);
}
