/* SPDX-License-Identifier: 0BSD */
/*
 * tanl - the tangent
 *
 * Returns  as tan
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.7
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/trig.h"

long double tanl(long double x)
{
	struct math128 sine, cosine, angle;

	if (MATH_IS_TINYL(x))
		return x;
	if (!__builtin_isfinite(x))
		return x - x;
	if (__m128_reducel(&angle, x) & 1) {
		__m128_sincos(&cosine, &sine, &angle);
		cosine.negative ^= 1;
	} else {
		__m128_sincos(&sine, &cosine, &angle);
	}
	__m128_divide(&sine, &sine, &cosine);
	return __m128_round(&sine);
}
