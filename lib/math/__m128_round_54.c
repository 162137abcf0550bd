/* SPDX-License-Identifier: 0BSD */
/* __m128_round_54 - x to 54 bits, the nearest. */
#include "internal/math128.h"

#define PLACE ((unsigned __int128)1 << 74)

hidden void __m128_round_54(struct math128 *x)
{
	x->mantissa = (x->mantissa + PLACE / 2) & -PLACE;
	if (!x->mantissa) {
		x->mantissa = MATH128_TOP;
		x->exponent++;
	}
}
