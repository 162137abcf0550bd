/* SPDX-License-Identifier: 0BSD */
/*
 * Inline: the first byte that is NUL, or equal to c, or either: strlen, memchr, strchr and related
 * functions in the speed flavour. The first 32 bytes are looked at where they are, all others in
 * aligned vectors of which some byte is the string's, so no page is touched that the string is not
 * in.
 *
 * The result is the place where it is, or one which is not below end. Only FIND_BYTE and
 * FIND_LENGTH look at end; FIND_LENGTH seeks a NUL.
 */
#ifndef MOTE_LIB_INTERNAL_FIND_INLINE_H
#define MOTE_LIB_INTERNAL_FIND_INLINE_H

#include "internal/vector_inline.h"

enum find { FIND_NUL, FIND_EITHER, FIND_BYTE, FIND_LENGTH };

always_inline int find_is_bounded(enum find what)
{
	return what >= FIND_BYTE;
}

/* What is sought, made NUL, unless it is a byte: that is compared with as it is. */
always_inline v16 find_seek16(v16 x, v16 c, enum find what)
{
	return what == FIND_EITHER ? v_min16(x ^ c, x) : x;
}

avx2_inline v32 find_seek32(v32 x, v32 c, enum find what)
{
	return what == FIND_EITHER ? v_min32(x ^ c, x) : x;
}

always_inline v16 find_hits16(const char *p, v16 c, enum find what)
{
	return find_seek16(what == FIND_EITHER ? v_load16(p) : v_get(v16, p), c, what) ==
	       (what == FIND_BYTE ? c : (v16){0});
}

avx2_inline v32 find_hits32(const char *p, v32 c, enum find what)
{
	return find_seek32(what == FIND_EITHER ? v_load32(p) : v_get(v32, p), c, what) ==
	       (what == FIND_BYTE ? c : (v32){0});
}

/* One bit for each of the first 32 bytes, or those of them that are sure to be in a page. */
always_inline unsigned find_first16(const char *s, v16 c, enum find what)
{
	const char *p = s;

	if (unlikely(!v_in_page(s, 32)))
		p = v_down(s, 32);
	return v_bits2x16(find_hits16(p, c, what), find_hits16(p + 16, c, what)) >> (s - p);
}

avx2_inline unsigned find_first32(const char *s, v32 c, enum find what)
{
	if (likely(v_in_page(s, 32)))
		return v_bits32(find_hits32(s, c, what));
	return v_bits32(find_hits32(v_down(s, 32), c, what)) >> ((uintptr_t)s & 31);
}

/* Behind those. */
always_inline const char *find_rest16(const char *s, const char *end, v16 c, enum find what)
{
	v_ask();
	for (s = v_down(s, 32) + 32; !find_is_bounded(what) || s < end; s += 32) {
		v16 a = find_hits16(s, c, what), b = find_hits16(s + 16, c, what);

		if (v_bits16(a | b))
			return s + v_lowest(v_bits2x16(a, b));
	}
	return end;
}

avx2_inline const char *find_rest32(const char *s, const char *end, v32 c, enum find what)
{
	const char *p = v_down(s, 32) + 32;

#pragma GCC unroll 4
	for (int i = 0; i < 4; i++, p += 32) {
		unsigned bits;

		if (find_is_bounded(what) && p >= end)
			return end;
		bits = v_bits32(find_hits32(p, c, what));
		if (bits)
			return p + v_lowest(bits);
	}
	for (p = v_down(p, 128); !find_is_bounded(what) || p < end; p += 128) {
		const v32 *v = (const v32 *)p;
		v32 any;
		uint64_t bits;

		if (what == FIND_BYTE)
			any = (v[0] == c) | (v[1] == c) | ((v[2] == c) | (v[3] == c));
		else
			any =
			    v_min32(v_min32(find_seek32(v[0], c, what), find_seek32(v[1], c, what)),
			        v_min32(find_seek32(v[2], c, what), find_seek32(v[3], c, what))) ==
			    (v32){0};
		if (likely(!v_bits32(any)))
			continue;
		bits = v_bits2x32(find_hits32(p, c, what), find_hits32(p + 32, c, what));
		if (bits)
			return p + v_lowest64(bits);
		return p + 64 +
		       v_lowest64(
		           v_bits2x32(find_hits32(p + 64, c, what), find_hits32(p + 96, c, what)));
	}
	return end;
}

always_inline const char *find16(const char *s, const char *end, int byte, enum find what)
{
	v16 c = v_fill16(byte);
	unsigned bits = find_first16(s, c, what);

	return likely(bits) ? s + v_lowest(bits) : find_rest16(s, end, c, what);
}

avx2_inline const char *find32(const char *s, const char *end, int byte, enum find what)
{
	v32 c = v_fill32(byte);
	unsigned bits = find_first32(s, c, what);

	return likely(bits) ? s + v_lowest(bits) : find_rest32(s, end, c, what);
}

/* s + n, or the last address. */
always_inline const char *find_end(const char *s, size_t n)
{
	return (uintptr_t)s + n < n ? (const char *)UINTPTR_MAX : s + n;
}

#endif
