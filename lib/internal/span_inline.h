/* SPDX-License-Identifier: 0BSD */
/* Inline: strspn and strcspn in the speed flavour. */
#ifndef MOTE_LIB_INTERNAL_SPAN_INLINE_H
#define MOTE_LIB_INTERNAL_SPAN_INLINE_H

#include "internal/vector_inline.h"

/*
 * PCMPISTRI compares 16 bytes with a set of up to 16; __cpu_ask has looked for it. The set with its
 * NUL in one vector?
 */
always_inline int span_is_small(const char *set)
{
	return v_in_page(set, 16) && v_bits16(v_get(v16, set) == (v16){0});
}

/* The first byte of x that is in the set or, with other, is not; a NUL is not. 16 if there is none.
 */
always_inline sse42 unsigned span_index(v16 set, v16 x, int other)
{
	return other ? (unsigned)__builtin_ia32_pcmpistri128(set, x, 0x10)
	             : (unsigned)__builtin_ia32_pcmpistri128(set, x, 0);
}

always_inline sse42 size_t span_small(const char *s, const char *bytes, int other)
{
	v16 set = v_get(v16, bytes), x;
	const char *p = s;
	unsigned at;

	for (; unlikely(!v_in_page(p, 16)); p++)
		if (!*p || span_index(set, (v16){*p}, other) == 0)
			return p - s;
	for (;; p = v_down(p, 16) + 16) {
		x = v_get(v16, p);
		at = span_index(set, x, other);
		if (at < 16)
			return p + at - s;
		if (!other && __builtin_ia32_pcmpistriz128(set, x, 0))
			return p + v_lowest(v_bits16(x == (v16){0})) - s;
	}
}

/* The same for a set of any size. */
always_inline size_t span_table(const char *s, const char *set, int other)
{
	union {
		v16 part[16];
		unsigned char stops[256];
	} u;
	const unsigned char *p = (const unsigned char *)s;

	for (int i = 0; i < 16; i++)
		u.part[i] = v_all16(other);
	do
		u.stops[(unsigned char)*set] = !other;
	while (*set++);
	u.stops[0] = 1;
#pragma GCC unroll 4
	while (!u.stops[*p])
		p++;
	return p - (const unsigned char *)s;
}

#endif
