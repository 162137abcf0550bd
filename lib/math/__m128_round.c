/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_round - the nearest number of the x87 unit, in the current rounding direction
 *
 * Of a subnormal result the places below its last are moved behind the unit's: rounding to 64 bits
 * first would be rounding twice.
 */
#include <float.h>
#include <math.h>

#include "internal/math128.h"

hidden long double __m128_round(const struct math128 *x)
{
	unsigned __int128 m = x->mantissa;
	int exponent = x->exponent, shift = LDBL_MIN_EXP - 1 - exponent;
	long double high, low, top = 0;

	if (m && shift > 0) {
		exponent += shift;
		m = shift > 126 ? 1 : m >> shift | !!(m << (128 - shift));
		top = 0x1p63L;
		/* Underflow, if it is inexact. */
		if ((uint64_t)m)
			__asm__ volatile("fmul %%st" : "=t"(low) : "0"(LDBL_MIN));
	}
	high = top + (uint64_t)(m >> 64);
	low = (uint64_t)m * 0x1p-64L;
	/* The sum is what is rounded, so its sign has to be there before. */
	if (x->negative)
		high = -high - low + top;
	else
		high = high + low - top;
	return copysignl(scalbnl(high, exponent - 63), x->negative ? -1 : 1);
}
