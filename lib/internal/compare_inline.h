/* SPDX-License-Identifier: 0BSD */
/*
 * Inline: strcmp, strncmp and strncasecmp in the speed flavour: two strings, 32 bytes a step. A
 * step is taken where both strings have 32 bytes left in their pages; where one has less, the step
 * is moved back to end with the page, over bytes which are known to be equal.
 */
#ifndef MOTE_LIB_INTERNAL_COMPARE_INLINE_H
#define MOTE_LIB_INTERNAL_COMPARE_INLINE_H

#include "internal/vector_inline.h"

/*
 * 0 in each byte where x and y are the same, but for the case of a letter: then they differ in
 * 0x20. -128 is where 'a' is moved to be compared as signed.
 */
always_inline v16 compare_unlike16(v16 x, v16 y)
{
	v16 bit = v_all16(0x20), letter = (x | bit) + v_all16(-128 - 'a') < v_all16(26 - 128);

	return (x ^ y) & ~(letter & bit);
}

avx2_inline v32 compare_unlike32(v32 x, v32 y)
{
	v32 bit = v_all32(0x20), letter = (x | bit) + v_all32(-128 - 'a') < v_all32(26 - 128);

	return (x ^ y) & ~(letter & bit);
}

always_inline int compare_lower(unsigned char c)
{
	return (unsigned)c - 'A' < 26 ? c | 32 : c;
}

/* 0 in each byte where the strings differ or end. */
always_inline v16 compare_same16(const char *a, const char *b, int fold)
{
	v16 x = v_load16(a), y = v_get(v16, b);

	return v_min16(x, fold ? compare_unlike16(x, y) == (v16){0} : x == y);
}

avx2_inline v32 compare_same32(const char *a, const char *b, int fold)
{
	v32 x = v_load32(a), y = v_get(v32, b);

	return v_min32(x, fold ? compare_unlike32(x, y) == (v32){0} : x == y);
}

always_inline int compare_differ(const char *a, const char *b, int fold)
{
	unsigned char x = *a, y = *b;

	return fold ? compare_lower(x) - compare_lower(y) : x - y;
}

/* How many bytes both have left in their pages; at least 1. */
always_inline size_t compare_room(const char *a, const char *b)
{
	size_t x = 4096 - ((uintptr_t)a & 4095), y = 4096 - ((uintptr_t)b & 4095);

	return x < y ? x : y;
}

/* At most n bytes, one after the other; equal if all of them are, else *result says how not. */
always_inline int compare_bytes(const char *a, const char *b, size_t n, int fold, int *result)
{
	for (size_t i = 0; i < n; i++)
		if ((*result = compare_differ(a + i, b + i, fold)) || !a[i])
			return 0;
	return 1;
}

/* n is looked at only if limited: it is a constant, as fold is. */
always_inline int compare16(const char *a, const char *b, size_t n, int limited, int fold)
{
	int result = 0;

	for (;; a += 16, b += 16, n -= 16) {
		if (likely(v_in_pages(a, b, 16))) {
			unsigned bits = v_bits16(compare_same16(a, b, fold) == (v16){0}),
			         at = v_lowest(bits);

			if (bits)
				return !limited || at < n ? compare_differ(a + at, b + at, fold)
				                          : 0;
		} else if (!compare_bytes(a, b, limited && n < 16 ? n : 16, fold, &result)) {
			return result;
		}
		if (limited && n <= 16)
			return 0;
		v_ask();
	}
}

/* Where a comparison is; limited and fold are constants. */
struct comparison {
	const char *a, *b;
	size_t n;
	int limited, fold;
};

/* Do the 32 bytes at offset decide? Then *result says how. */
avx2_inline int compare_decided(const struct comparison *c, size_t offset, int *result)
{
	const char *a = c->a + offset, *b = c->b + offset;
	unsigned bits = v_bits32(compare_same32(a, b, c->fold) == (v32){0});
	size_t at = v_lowest(bits);

	if (bits)
		*result =
		    !c->limited || offset + at < c->n ? compare_differ(a + at, b + at, c->fold) : 0;
	return bits != 0;
}

/* Go on behind the next size bytes, which are equal; 0 if they are all. */
always_inline int compare_next(struct comparison *c, size_t size)
{
	if (c->limited && c->n <= size)
		return 0;
	c->a += size, c->b += size, c->n -= size;
	return 1;
}

/* Are the next 128 bytes equal and none of them NUL? */
avx2_inline int compare_equal128(const struct comparison *c)
{
	const char *a = c->a, *b = c->b;
	v32 u = v_min32(compare_same32(a, b, c->fold), compare_same32(a + 32, b + 32, c->fold));
	v32 v = v_min32(
	    compare_same32(a + 64, b + 64, c->fold), compare_same32(a + 96, b + 96, c->fold));

	return !v_bits32(v_min32(u, v) == (v32){0});
}

avx2_inline int compare32(const char *a, const char *b, size_t n, int limited, int fold)
{
	struct comparison c = {a, b, n, limited, fold};
	size_t left, seen = 32;
	int result = 0;

	while (unlikely(!v_in_pages(c.a, c.b, 32)))
		if (!compare_bytes(c.a, c.b, limited && c.n < 32 ? c.n : 32, fold, &result) ||
		    !compare_next(&c, 32))
			return result;
	if (compare_decided(&c, 0, &result))
		return result;
	if (likely(v_in_pages(c.a, c.b, 128))) {
		if (limited && c.n <= 32)
			return 0;
		if (compare_decided(&c, 32, &result) || compare_decided(&c, 64, &result) ||
		    compare_decided(&c, 96, &result))
			return result;
		seen = 128;
	}
	if (!compare_next(&c, seen - ((uintptr_t)c.a & 31)))
		return 0;
	for (;;) {
		for (left = compare_room(c.a, c.b); left >= 128 && likely(compare_equal128(&c));
		     left -= 128)
			if (!compare_next(&c, 128))
				return 0;
		for (; left >= 32; left -= 32)
			if (compare_decided(&c, 0, &result) || !compare_next(&c, 32))
				return result;
		if (left) {
			c.a -= 32 - left, c.b -= 32 - left, c.n += 32 - left;
			if (compare_decided(&c, 0, &result) || !compare_next(&c, 32))
				return result;
		}
	}
}

#endif
