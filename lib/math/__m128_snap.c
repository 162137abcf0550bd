/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_snap - make a result exact that may have 64 bits, but was computed through some that had
 * not
 *
 * What is within 2^-120 of 64 bits has 64 bits.
 */
#include "internal/math128.h"

hidden void __m128_snap(struct math128 *x)
{
	unsigned __int128 m = x->mantissa + 128;

	if (x->mantissa && (uint64_t)m < 256) {
		x->mantissa = m >> 64 << 64;
		if (m < 256) {
			x->mantissa = MATH128_TOP;
			x->exponent++;
		}
	}
}
