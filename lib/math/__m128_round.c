/* SPDX-License-Identifier: 0BSD */
/* __m128_round - the nearest number of the x87 unit, in the current rounding direction. */
#include <math.h>

#include "internal/math128.h"

hidden long double __m128_round(const struct math128 *x)
{
	long double high = (uint64_t)(x->mantissa >> 64);
	long double low = (uint64_t)x->mantissa * 0x1p-64L;

	/* The sum is what is rounded, so its sign has to be there before. */
	return scalbnl(x->negative ? -high - low : high + low, x->exponent - 63);
}
