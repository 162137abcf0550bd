/* SPDX-License-Identifier: 0BSD */
/* __sinel - the sine of x and as many quarter turns. */
#include <math.h>

#include "internal/trig.h"

hidden long double __sinel(long double x, int quarters)
{
	struct math128 sine, cosine, angle;

	if (!__builtin_isfinite(x))
		return x - x;
	quarters += __m128_reducel(&angle, x);
	__m128_sincos(&sine, &cosine, &angle);
	if (quarters & 1)
		sine = cosine;
	sine.negative ^= quarters >> 1 & 1;
	return __m128_round(&sine);
}
