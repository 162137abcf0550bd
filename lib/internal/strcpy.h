/* SPDX-License-Identifier: 0BSD */
/* strcpy and stpcpy in the speed flavour. */
#ifndef MOTE_LIB_INTERNAL_STRCPY_H
#define MOTE_LIB_INTERNAL_STRCPY_H

#include "internal/copy.h"

always_inline unsigned nuls32(const char *s)
{
	v16 none = {0};

	return bits2x16(get(v16, s) == none, get(v16, s + 16) == none);
}

/* The last 32 bytes, up to the NUL, overlap what is there already. */
avx2_inline char *copy_end(char *d, const char *s, size_t n)
{
	put(v32, d + n - 31, get(v32, s + n - 31));
	return d + n;
}

/* The NUL is not among the first 32 bytes. Returns its copy. */
avx2_inline char *copy_string(char *d, const char *s)
{
	const char *p = down(s, 32) + 32;
	ptrdiff_t away = d - s;
	v32 none = {0};

	put(v32, d, get(v32, s));
#pragma GCC unroll 4
	for (int i = 0; i < 4; i++, p += 32) {
		v32 a = load32(p);
		unsigned bits = bits32(a == none);

		if (bits)
			return copy_end(d, s, p + lowest(bits) - s);
		put(v32, (char *)p + away, a);
	}
	for (p = down(p, 128);; p += 128) {
		v32 a = load32(p), b = load32(p + 32), c = load32(p + 64), e = load32(p + 96);
		char *to = (char *)p + away;

		if (unlikely(bits32(min32(min32(a, b), min32(c, e)) == none)))
			break;
		put(v32, to, a);
		put(v32, to + 32, b);
		put(v32, to + 64, c);
		put(v32, to + 96, e);
	}
	for (;; p += 32) {
		v32 a = load32(p);
		unsigned bits = bits32(a == none);

		if (bits)
			return copy_end(d, s, p + lowest(bits) - s);
		put(v32, (char *)p + away, a);
	}
}

#endif
