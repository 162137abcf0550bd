/* SPDX-License-Identifier: 0BSD */
/*
 * tanf - the tangent
 *
 * Returns  as tan
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.7
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/trig.h"

float tanf(float x)
{
	struct math128 angle;
	long double sine, cosine;
	int quadrant;

	if (MATH_IS_TINYF(x))
		return x * (1 + MATH_TRACE);
	if (!__builtin_isfinite(x))
		return x - x;
	quadrant = __m128_reduce(&angle, x);
	sine = __x87_sine(__m128_get(&angle), 0);
	cosine = __x87_sine(__m128_get(&angle), 1);
	return quadrant & 1 ? -cosine / sine : sine / cosine;
}
