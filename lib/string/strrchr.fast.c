/* SPDX-License-Identifier: 0BSD */
/*
 * strrchr - find the last c in a string
 *
 * Contract: strrchr.c
 */
#include <string.h>

#include "internal/vector_inline.h"

always_inline char *last_in(const char *p, unsigned bits)
{
	return bits ? (char *)p + v_highest(bits) : NULL;
}

/* Of 32 bytes from p on; those behind the first NUL do not count. */
avx2_inline char *last32(const char *p, v32 c, unsigned ends)
{
	return last_in(p, v_bits32(v_get(v32, p) == c) & (ends ^ (ends - 1)));
}

/* A place where c is, aligned to 128 bytes which have no NUL. */
avx2_inline char *last128(const char *p, v32 c)
{
	char *found = NULL;

	for (p += 96; !found; p -= 32)
		found = last32(p, c, 0);
	return found;
}

static avx2 char *wide_strrchr(const char *s, int byte)
{
	v32 c = v_fill32(byte), none = {0};
	const char *p = v_down(s, 32), *block = NULL;
	char *found, *last = NULL;
	unsigned ends, bits;

	ends = v_bits32(v_get(v32, p) == none) >> (s - p) << (s - p);
	bits = v_bits32(v_get(v32, p) == c) >> (s - p) << (s - p);
	for (;;) {
		if (ends) {
			found = last_in(p, bits & (ends ^ (ends - 1)));
			return found ? found : last;
		}
		if (bits)
			last = last_in(p, bits);
		p += 32;
		if (!((uintptr_t)p & 127))
			break;
		ends = v_bits32(v_get(v32, p) == none);
		bits = v_bits32(v_get(v32, p) == c);
	}
	for (;; p += 128) {
		const v32 *v = (const v32 *)p;
		v32 hit = (v[0] == c) | (v[1] == c) | (v[2] == c) | (v[3] == c);

		if (v_bits32(v_min32(v_min32(v[0], v[1]), v_min32(v[2], v[3])) == none))
			break;
		block = v_bits32(hit) ? p : block;
	}
	found = NULL;
	do {
		ends = v_bits32(v_get(v32, p) == none);
		bits = v_bits32(v_get(v32, p) == c) & (ends ^ (ends - 1));
		found = bits ? last_in(p, bits) : found;
		p += 32;
	} while (!ends);
	return found ? found : block ? last128(block, c) : last;
}

static char *narrow_strrchr(const char *s, int byte)
{
	v16 c = v_fill16(byte), none = {0};
	const char *p = v_down(s, 16), *block = NULL;
	unsigned ends = v_bits16(v_get(v16, p) == none) >> (s - p) << (s - p);
	unsigned bits = v_bits16(v_get(v16, p) == c) >> (s - p) << (s - p), last = 0;

	while (!ends) {
		block = bits ? p : block;
		last = bits ? bits : last;
		p += 16;
		ends = v_bits16(v_get(v16, p) == none);
		bits = v_bits16(v_get(v16, p) == c);
		v_ask();
	}
	bits &= ends ^ (ends - 1);
	return bits ? last_in(p, bits) : last_in(block, last);
}

char *strrchr(const char *s, int c)
{
	return v_wide() ? wide_strrchr(s, c) : narrow_strrchr(s, c);
}
