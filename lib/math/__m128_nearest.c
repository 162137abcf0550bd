/* SPDX-License-Identifier: 0BSD */
/* __m128_nearest - x to so many bits, the nearest. */
#include "internal/math128.h"

hidden void __m128_nearest(struct math128 *x, int bits)
{
	unsigned __int128 place = MATH128_TOP >> (bits - 1);

	x->mantissa = (x->mantissa + place / 2) & -place;
	if (!x->mantissa && x->exponent != MATH128_ZERO) {
		x->mantissa = MATH128_TOP;
		x->exponent++;
	}
}
