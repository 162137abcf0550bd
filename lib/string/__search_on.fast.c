/* SPDX-License-Identifier: 0BSD */
/*
 * __search_on - __search_pair, where the text is longer than its first vector or has a candidate
 * there
 *
 * The two bytes are part[at] and the one back before it. Where both are, the rest is compared. Once
 * that was in vain for several times as many bytes as the text has had so far, __search goes on,
 * whose time is linear. The text is read in aligned vectors, and up to 15 bytes before them.
 *
 * Returns  pointer into the text, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 */
#include "internal/search.h"
#include "internal/vector_inline.h"

static size_t equal_length(const char *s, const char *part, size_t n)
{
	size_t i = 0;

	while (i < n && s[i] == part[i])
		i++;
	return i;
}

/* On from p, which is aligned to 32, as far as there is nothing to look at: b behind a, a NUL, the
 * end. */
static avx2 const char *skip(const char *p, const char *end, size_t back, char first, char second)
{
	v32 a = v_fill32(first), b = v_fill32(second), none = {0}, stop = v_fill32(end ? 0 : -1);

	if ((uintptr_t)p & 32)
		return p;
	for (; !end || p < end; p += 64) {
		v32 x = v_load32(p), y = v_load32(p + 32);
		v32 hx = (v_get(v32, p - back) == a) & (x == b);
		v32 hy = (v_get(v32, p + 32 - back) == a) & (y == b);

		if (v_bits32(hx | hy | ((v_min32(x, y) == none) & stop)))
			return v_bits32(hx | ((x == none) & stop)) ? p : p + 32;
	}
	return p;
}

void *__search_on(
    const char *text, const char *end, const char *part, size_t n, const char *p, struct pair pair)
{
	size_t vain = 0, at = pair.at, back = pair.back;
	v16 a = v_fill16(part[at - back]), b = v_fill16(part[at]), none = {0}, head = none;
	v16 stop = v_fill16(end ? 0 : -1), x, y, hx, hy;
	/* Bits of 32 bytes from p on: where the pair ends, where the text does. */
	unsigned ends = 0, nuls = 0, mask = 0;

	if (v_in_page(part, 16)) {
		head = v_get(v16, part);
		mask = n < 16 ? (1u << n) - 1 : 0xffff;
	}
	if (p <= text) {
		unsigned from = -1u << (text - p);

		x = v_get(v16, p);
		y = v_get(v16, p + 16);
		ends = v_bits2x16(x == b, y == b) & (v_bits2x16(x == a, y == a) & from) << back;
		nuls = end ? 0 : v_bits2x16(x == none, y == none) & from;
		p += 32;
	}
	for (;;) {
		for (ends &= nuls ^ (nuls - 1); ends; ends &= ends - 1) {
			ptrdiff_t place = p - 32 - text + v_lowest(ends) - at;
			const char *s = text + place;
			size_t same = 0;

			if (place < 0)
				continue;
			if (end && (size_t)place > (size_t)(end - text) - n)
				return NULL;
			if (!v_in_page(s, 16) || !(~v_bits16(v_get(v16, s) == head) & mask))
				same = equal_length(s, part, n);
			if (same == n)
				return (void *)s;
			vain += same + 8;
			if (unlikely(vain / 8 > 64 + (size_t)place))
				return __search(s + 1, end, part, n);
		}
		if (nuls)
			return NULL;
		for (;; p = p - text > 256 && v_wide() ? skip(p, end, back, a[0], b[0]) : p) {
			if (end && p >= end)
				return NULL;
			x = v_get(v16, p);
			y = v_get(v16, p + 16);
			hx = (v_get(v16, p - back) == a) & (x == b);
			hy = (v_get(v16, p + 16 - back) == a) & (y == b);
			if (v_bits16(hx | hy | ((v_min16(x, y) == none) & stop)))
				break;
			v_ask();
			p += 32;
		}
		p += 32;
		ends = v_bits2x16(hx, hy);
		nuls = end ? 0 : v_bits2x16(x == none, y == none);
	}
}
