/* SPDX-License-Identifier: 0BSD */
/*
 * atan - the arc tangent
 *
 * Returns  the angle, from -pi/2 to pi/2
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.3, F.10.1.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double atan(double x)
{
	struct math128 r;
	long double y;

	if (MATH_IS_TINY(x))
		return x * (1 - MATH_TRACE);
	y = x87_atan2(x, 1);
	if (!__m128_open(y))
		return y;
	__m128_set(&r, fabs(x));
	__m128_atan2(&r, &r, &__m128_one);
	r.negative = x < 0;
	return __m128_get(&r);
}
