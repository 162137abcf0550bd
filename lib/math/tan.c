/* SPDX-License-Identifier: 0BSD */
/*
 * tan - the tangent
 *
 * Returns  the tangent; a NaN for infinities, and invalid is raised
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.7, F.10.1.7
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/trig.h"

double tan(double x)
{
	struct math128 r, cosine, angle;
	long double sine, y, divisor;
	int quadrant;

	if (MATH_IS_TINY(x))
		return x * (1 + MATH_TRACE);
	if (!__builtin_isfinite(x))
		return x - x;
	quadrant = __m128_reduce(&angle, x);
	sine = __x87_sine(__m128_get(&angle), 0);
	divisor = __x87_sine(__m128_get(&angle), 1);
	y = quadrant & 1 ? -divisor / sine : sine / divisor;
	if (!__m128_open(y))
		return y;
	__m128_sincos(&r, &cosine, &angle);
	if (quadrant & 1) {
		r.negative ^= 1;
		__m128_divide(&r, &cosine, &r);
	} else {
		__m128_divide(&r, &r, &cosine);
	}
	return __m128_get(&r);
}
