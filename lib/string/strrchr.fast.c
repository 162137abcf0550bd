/* SPDX-License-Identifier: 0BSD */
/*
 * strrchr - find the last c in a string
 *
 * Contract: strrchr.c
 */
#include <string.h>

#include "internal/vector.h"

always_inline char *last_in(const char *p, unsigned bits)
{
	return bits ? (char *)p + highest(bits) : NULL;
}

/* Of 32 bytes from p on; those behind the first NUL do not count. */
avx2_inline char *last32(const char *p, v32 c, unsigned ends)
{
	return last_in(p, bits32(get(v32, p) == c) & (ends ^ (ends - 1)));
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
	v32 c = fill32(byte), none = {0};
	const char *p = down(s, 32), *block = NULL;
	char *found, *last = NULL;
	unsigned ends, bits;

	ends = bits32(get(v32, p) == none) >> (s - p) << (s - p);
	bits = bits32(get(v32, p) == c) >> (s - p) << (s - p);
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
		ends = bits32(get(v32, p) == none);
		bits = bits32(get(v32, p) == c);
	}
	for (;; p += 128) {
		const v32 *v = (const v32 *)p;
		v32 hit = (v[0] == c) | (v[1] == c) | (v[2] == c) | (v[3] == c);

		if (bits32(min32(min32(v[0], v[1]), min32(v[2], v[3])) == none))
			break;
		block = bits32(hit) ? p : block;
	}
	found = NULL;
	do {
		ends = bits32(get(v32, p) == none);
		bits = bits32(get(v32, p) == c) & (ends ^ (ends - 1));
		found = bits ? last_in(p, bits) : found;
		p += 32;
	} while (!ends);
	return found ? found : block ? last128(block, c) : last;
}

static char *narrow_strrchr(const char *s, int byte)
{
	v16 c = fill16(byte), none = {0};
	const char *p = down(s, 16), *block = NULL;
	unsigned ends = bits16(get(v16, p) == none) >> (s - p) << (s - p);
	unsigned bits = bits16(get(v16, p) == c) >> (s - p) << (s - p), last = 0;

	while (!ends) {
		block = bits ? p : block;
		last = bits ? bits : last;
		p += 16;
		ends = bits16(get(v16, p) == none);
		bits = bits16(get(v16, p) == c);
		ask();
	}
	bits &= ends ^ (ends - 1);
	return bits ? last_in(p, bits) : last_in(block, last);
}

char *strrchr(const char *s, int c)
{
	return wide() ? wide_strrchr(s, c) : narrow_strrchr(s, c);
}
