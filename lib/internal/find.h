/* SPDX-License-Identifier: 0BSD */
/*
 * The first byte that is NUL, or equal to c, or either: strlen, memchr, strchr and related
 * functions in the speed flavour. The first 32 bytes are looked at where they are, all others in
 * aligned vectors
 * of which some byte is the string's, so no page is touched that the string is not in.
 *
 * The result is the place where it is, or one which is not below end. Only FIND_BYTE and
 * FIND_LENGTH look at end; FIND_LENGTH seeks a NUL.
 */
#ifndef MOTE_LIB_INTERNAL_FIND_H
#define MOTE_LIB_INTERNAL_FIND_H

#include "internal/vector.h"

enum find { FIND_NUL, FIND_EITHER, FIND_BYTE, FIND_LENGTH };
#define bounded(what) ((what) >= FIND_BYTE)

/* What is sought, made NUL, unless it is a byte: that is compared with as it is. */
always_inline v16 seek16(v16 x, v16 c, enum find what)
{
	return what == FIND_EITHER ? min16(x ^ c, x) : x;
}

avx2_inline v32 seek32(v32 x, v32 c, enum find what)
{
	return what == FIND_EITHER ? min32(x ^ c, x) : x;
}

always_inline v16 hits16(const char *p, v16 c, enum find what)
{
	return seek16(what == FIND_EITHER ? load16(p) : get(v16, p), c, what) ==
	       (what == FIND_BYTE ? c : (v16){0});
}

avx2_inline v32 hits32(const char *p, v32 c, enum find what)
{
	return seek32(what == FIND_EITHER ? load32(p) : get(v32, p), c, what) ==
	       (what == FIND_BYTE ? c : (v32){0});
}

avx2_inline uint64_t bits2x32(v32 a, v32 b)
{
	return bits32(a) | (uint64_t)bits32(b) << 32;
}

/* One bit for each of the first 32 bytes, or those of them that are sure to be in a page. */
always_inline unsigned first16(const char *s, v16 c, enum find what)
{
	const char *p = s;

	if (unlikely(!in_page(s, 32)))
		p = down(s, 32);
	return bits2x16(hits16(p, c, what), hits16(p + 16, c, what)) >> (s - p);
}

avx2_inline unsigned first32(const char *s, v32 c, enum find what)
{
	if (likely(in_page(s, 32)))
		return bits32(hits32(s, c, what));
	return bits32(hits32(down(s, 32), c, what)) >> ((uintptr_t)s & 31);
}

/* Behind those. */
always_inline const char *rest16(const char *s, const char *end, v16 c, enum find what)
{
	ask();
	for (s = down(s, 32) + 32; !bounded(what) || s < end; s += 32) {
		v16 a = hits16(s, c, what), b = hits16(s + 16, c, what);

		if (bits16(a | b))
			return s + lowest(bits2x16(a, b));
	}
	return end;
}

avx2_inline const char *rest32(const char *s, const char *end, v32 c, enum find what)
{
	const char *p = down(s, 32) + 32;

#pragma GCC unroll 4
	for (int i = 0; i < 4; i++, p += 32) {
		unsigned bits;

		if (bounded(what) && p >= end)
			return end;
		bits = bits32(hits32(p, c, what));
		if (bits)
			return p + lowest(bits);
	}
	for (p = down(p, 128); !bounded(what) || p < end; p += 128) {
		const v32 *v = (const v32 *)p;
		v32 any;
		uint64_t bits;

		if (what == FIND_BYTE)
			any = (v[0] == c) | (v[1] == c) | ((v[2] == c) | (v[3] == c));
		else
			any = min32(min32(seek32(v[0], c, what), seek32(v[1], c, what)),
			          min32(seek32(v[2], c, what), seek32(v[3], c, what))) == (v32){0};
		if (likely(!bits32(any)))
			continue;
		bits = bits2x32(hits32(p, c, what), hits32(p + 32, c, what));
		if (bits)
			return p + lowest64(bits);
		return p + 64 +
		       lowest64(bits2x32(hits32(p + 64, c, what), hits32(p + 96, c, what)));
	}
	return end;
}

always_inline const char *find16(const char *s, const char *end, int byte, enum find what)
{
	v16 c = fill16(byte);
	unsigned bits = first16(s, c, what);

	return likely(bits) ? s + lowest(bits) : rest16(s, end, c, what);
}

avx2_inline const char *find32(const char *s, const char *end, int byte, enum find what)
{
	v32 c = fill32(byte);
	unsigned bits = first32(s, c, what);

	return likely(bits) ? s + lowest(bits) : rest32(s, end, c, what);
}

/* s + n, or the last address. */
always_inline const char *find_end(const char *s, size_t n)
{
	return (uintptr_t)s + n < n ? (const char *)UINTPTR_MAX : s + n;
}

#endif
