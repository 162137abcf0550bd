/* SPDX-License-Identifier: 0BSD */
/*
 * __search_pair - find a string of n > 1 bytes in a text, by two bytes of it
 *
 * Two unequal bytes of part, as far from each other as one vector allows, are looked for in the
 * text at the same distance. Here only up to the first place, or 256 bytes: all of many texts.
 *
 * Returns  pointer into the text, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 */
#include "internal/search.h"
#include "internal/vector_inline.h"

/* The last byte which differs from the one before, and the first which differs from it. */
always_inline struct pair choose_pair(const char *part, size_t n)
{
	unsigned i = 1;

	if (likely(v_in_page(part, 17))) {
		v16 head = v_get(v16, part);
		unsigned bits = 0xffff ^ v_bits16(head == v_get(v16, part + 1));

		if (n < 17)
			bits &= (1u << (n - 1)) - 1;
		if (bits) {
			i = v_highest(bits) + 1;
			return (struct pair){i, i - v_lowest(~v_bits16(head == v_fill16(part[i])))};
		}
	}
	while (i < n - 1 && i < 4096 && part[i] == part[i - 1])
		i++;
	return (struct pair){i, 1};
}

void *__search_pair(const char *text, const char *end, const char *part, size_t n)
{
	struct pair pair = choose_pair(part, n);
	v16 a = v_fill16(part[pair.at - pair.back]), b = v_fill16(part[pair.at]), none = {0};
	const char *p = v_down(text, 32);
	v16 x = v_get(v16, p), y = v_get(v16, p + 16);
	unsigned from = -1u << (text - p), ends = v_bits2x16(x == a, y == a) & from;
	unsigned nuls = end ? 0 : v_bits2x16(x == none, y == none) & from;

	ends = v_bits2x16(x == b, y == b) & ends << pair.back;
	if (ends & (nuls ^ (nuls - 1)))
		return __search_on(text, end, part, n, p, pair);
	if (nuls)
		return NULL;
	for (p += 32; p - text < 256; p += 32) {
		v16 hx, hy;

		if (end && p >= end)
			return NULL;
		x = v_get(v16, p);
		y = v_get(v16, p + 16);
		hx = (v_get(v16, p - pair.back) == a) & (x == b);
		hy = (v_get(v16, p + 16 - pair.back) == a) & (y == b);
		if (v_bits16(hx | hy))
			break;
		if (v_bits16(v_min16(x, y) == none) && !end)
			return NULL;
	}
	return __search_on(text, end, part, n, p, pair);
}
