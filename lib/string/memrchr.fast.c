/* SPDX-License-Identifier: 0BSD */
/*
 * memrchr - find the last byte equal to c
 *
 * Contract: memrchr.c
 */
#include <string.h>

#include "internal/find_inline.h"

always_inline void *if_in(const char *s, const char *found)
{
	return found >= s ? (void *)found : NULL;
}

static avx2 void *wide_memrchr(const char *s, int c, size_t n)
{
	v32 all = v_fill32(c);
	const char *p = s + n - 32;
	unsigned bits;

	if (unlikely(!n))
		return NULL;
	if (n <= 32 && likely(v_in_page(s, 32))) {
		bits = v_bits32(v_get(v32, s) == all) & ((1ull << n) - 1);
		return bits ? (void *)(s + v_highest(bits)) : NULL;
	}
	/* These 32 are in s, or in the page that its end is in. */
	bits = v_bits32(v_get(v32, p) == all);
	if (bits)
		return if_in(s, p + v_highest(bits));
	p = v_down(p + 31, 32);
	while (p > s) {
		p -= 32;
		bits = v_bits32(*(const v32 *)p == all);
		if (bits)
			return if_in(s, p + v_highest(bits));
		if ((uintptr_t)p & 127)
			continue;
		for (; p > s; p -= 128) {
			const v32 *v = (const v32 *)p;
			v32 u = (v[-1] == all) | (v[-2] == all);

			if (v_bits32(u | (v[-3] == all) | (v[-4] == all)))
				break;
		}
	}
	return NULL;
}

static void *narrow_memrchr(const char *s, int c, size_t n)
{
	v16 all = v_fill16(c);
	const char *p = v_down(s + n - 1, 16);
	unsigned bits;

	if (unlikely(!n))
		return NULL;
	bits = v_bits16(*(const v16 *)p == all) & ((2u << (s + n - 1 - p)) - 1);
	while (!bits && p > s) {
		p -= 16;
		bits = v_bits16(*(const v16 *)p == all);
		v_ask();
	}
	return bits ? if_in(s, p + v_highest(bits)) : NULL;
}

void *memrchr(const void *s, int c, size_t n)
{
	return v_wide() ? wide_memrchr(s, c, n) : narrow_memrchr(s, c, n);
}
