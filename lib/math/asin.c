/* SPDX-License-Identifier: 0BSD */
/*
 * asin - the arc sine
 *
 * Returns  the angle, from -pi/2 to pi/2; a NaN for x beyond -1 and 1, and invalid is raised
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.2, F.10.1.2
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double asin(double x)
{
	struct math128 r, root;
	long double y;

	if (MATH_IS_TINY(x))
		return x * (1 + MATH_TRACE);
	y = x87_atan2(x, sqrtl((1 - (long double)x) * (1 + (long double)x)));
	if (!__m128_open(y))
		return y;
	__m128_set(&r, fabs(x));
	__m128_side(&root, &r);
	__m128_atan2(&r, &r, &root);
	r.negative = x < 0;
	return __m128_get(&r);
}
