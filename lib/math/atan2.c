/* SPDX-License-Identifier: 0BSD */
/*
 * atan2 - the angle of a point
 *
 * Returns  the angle of (x, y), from -pi to pi; of infinities and zeros as Annex F has it
 * Units    correctly rounded in every direction where the exact result is 2^-126 of itself or more
 *          from what divides the roundings: nearer ones are known, and may be a unit off
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.4, F.10.1.4
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double atan2(double y, double x)
{
	struct math128 r, side;
	long double angle = x87_atan2(y, x);

	/* Infinities and zeros have multiples of pi/4, which are settled. */
	if (!__m128_open(angle))
		return angle;
	__m128_set(&r, fabs(y));
	__m128_set(&side, x);
	__m128_atan2(&r, &r, &side);
	r.negative = y < 0;
	return __m128_get(&r);
}
