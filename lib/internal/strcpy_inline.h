/* SPDX-License-Identifier: 0BSD */
/* Inline: strcpy and stpcpy in the speed flavour. */
#ifndef MOTE_LIB_INTERNAL_STRCPY_INLINE_H
#define MOTE_LIB_INTERNAL_STRCPY_INLINE_H

#include "internal/copy_inline.h"

always_inline unsigned strcpy_nuls32(const char *s)
{
	v16 none = {0};

	return v_bits2x16(v_get(v16, s) == none, v_get(v16, s + 16) == none);
}

/* The last 32 bytes, up to the NUL, overlap what is there already. */
avx2_inline char *strcpy_end(char *d, const char *s, size_t n)
{
	v_put(v32, d + n - 31, v_get(v32, s + n - 31));
	return d + n;
}

/* The NUL is not among the first 32 bytes. Returns its copy. */
avx2_inline char *strcpy_string(char *d, const char *s)
{
	const char *p = v_down(s, 32) + 32;
	ptrdiff_t away = d - s;
	v32 none = {0};

	v_put(v32, d, v_get(v32, s));
#pragma GCC unroll 4
	for (int i = 0; i < 4; i++, p += 32) {
		v32 a = v_load32(p);
		unsigned bits = v_bits32(a == none);

		if (bits)
			return strcpy_end(d, s, p + v_lowest(bits) - s);
		v_put(v32, (char *)p + away, a);
	}
	for (p = v_down(p, 128);; p += 128) {
		v32 a = v_load32(p), b = v_load32(p + 32), c = v_load32(p + 64),
		    e = v_load32(p + 96);
		char *to = (char *)p + away;

		if (unlikely(v_bits32(v_min32(v_min32(a, b), v_min32(c, e)) == none)))
			break;
		v_put(v32, to, a);
		v_put(v32, to + 32, b);
		v_put(v32, to + 64, c);
		v_put(v32, to + 96, e);
	}
	for (;; p += 32) {
		v32 a = v_load32(p);
		unsigned bits = v_bits32(a == none);

		if (bits)
			return strcpy_end(d, s, p + v_lowest(bits) - s);
		v_put(v32, (char *)p + away, a);
	}
}

#endif
