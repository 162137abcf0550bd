/* SPDX-License-Identifier: 0BSD */
/*
 * __search_pair - find a string of n > 1 bytes in a text, by two bytes of it
 *
 * Two unequal bytes of part, as far from each other as one vector allows, are looked for in the
 * text at the same distance; where they are, the rest is compared. Once that was in vain for
 * several times as many bytes as the text has had so far, __search goes on, whose time is linear.
 * The text is read in aligned vectors, and up to 15 bytes before them.
 *
 * Returns  pointer into the text, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 */
#include "internal/search.h"
#include "internal/vector.h"

static size_t equal_length(const char *s, const char *part, size_t n)
{
	size_t i = 0;

	while (i < n && s[i] == part[i])
		i++;
	return i;
}

struct pair {
	size_t at, distance; /* of its second byte in part; of the first before it */
};

/* The last byte which differs from the one before, and the first which differs from it. */
always_inline struct pair choose_pair(const char *part, size_t n)
{
	size_t i = 1;

	if (likely(in_page(part, 17))) {
		v16 head = get(v16, part);
		unsigned bits = 0xffff ^ bits16(head == get(v16, part + 1));

		if (n < 17)
			bits &= (1u << (n - 1)) - 1;
		if (bits) {
			i = highest(bits) + 1;
			return (struct pair){i, i - lowest(~bits16(head == fill16(part[i])))};
		}
	}
	while (i < n - 1 && part[i] == part[i - 1])
		i++;
	return (struct pair){i, 1};
}

/* On from p, which is aligned to 32, as far as there is nothing to look at: b behind a, a NUL, the
 * end. */
static avx2 const char *skip(const char *p, const char *end, size_t back, char first, char second)
{
	v32 a = fill32(first), b = fill32(second), none = {0}, stop = fill32(end ? 0 : -1);

	if ((uintptr_t)p & 32)
		return p;
	for (; !end || p < end; p += 64) {
		v32 x = load32(p), y = load32(p + 32);
		v32 hx = (get(v32, p - back) == a) & (x == b);
		v32 hy = (get(v32, p + 32 - back) == a) & (y == b);

		if (bits32(hx | hy | ((min32(x, y) == none) & stop)))
			return bits32(hx | ((x == none) & stop)) ? p : p + 32;
	}
	return p;
}

void *__search_pair(const char *text, const char *end, const char *part, size_t n)
{
	struct pair pair = choose_pair(part, n);
	size_t vain = 0, back = pair.distance;
	v16 a = fill16(part[pair.at - back]), b = fill16(part[pair.at]), none = {0}, head = none;
	v16 stop = fill16(end ? 0 : -1);
	const char *p = down(text, 32);
	v16 x = get(v16, p), y = get(v16, p + 16), hx, hy;
	/* Bits of 32 bytes from p on: where the pair ends, where the text does. */
	unsigned from = -1u << (text - p), ends = bits2x16(x == a, y == a) & from, mask = 0;
	unsigned nuls = end ? 0 : bits2x16(x == none, y == none) & from;

	ends = bits2x16(x == b, y == b) & ends << back;
	if (in_page(part, 16)) {
		head = get(v16, part);
		mask = n < 16 ? (1u << n) - 1 : 0xffff;
	}
	for (;;) {
		for (ends &= nuls ^ (nuls - 1); ends; ends &= ends - 1) {
			ptrdiff_t at = p - text + lowest(ends) - pair.at;
			const char *s = text + at;
			size_t same = 0;

			if (at < 0)
				continue;
			if (end && (size_t)at > (size_t)(end - text) - n)
				return NULL;
			if (!in_page(s, 16) || !(~bits16(get(v16, s) == head) & mask))
				same = equal_length(s, part, n);
			if (same == n)
				return (void *)s;
			vain += same + 8;
			if (unlikely(vain / 8 > 64 + (size_t)at))
				return __search(s + 1, end, part, n);
		}
		if (nuls)
			return NULL;
		for (p += 32;; p = wide() ? skip(p + 32, end, back, a[0], b[0]) : p + 32) {
			if (end && p >= end)
				return NULL;
			x = get(v16, p);
			y = get(v16, p + 16);
			hx = (get(v16, p - back) == a) & (x == b);
			hy = (get(v16, p + 16 - back) == a) & (y == b);
			if (bits16(hx | hy | ((min16(x, y) == none) & stop)))
				break;
			ask();
		}
		ends = bits2x16(hx, hy);
		nuls = end ? 0 : bits2x16(x == none, y == none);
	}
}
