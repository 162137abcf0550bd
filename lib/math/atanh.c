/* SPDX-License-Identifier: 0BSD */
/*
 * atanh - the inverse hyperbolic tangent
 *
 * Half of ln(1 + 2x / (1 - x)).
 *
 * Returns  the inverse hyperbolic tangent; INFINITY with the sign of x for 1 and -1, where
 *          division by zero is raised; a NaN beyond, where invalid is
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.3, F.10.2.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double atanh(double x)
{
	struct math128 r, divisor;
	long double size = fabs(x), y;

	if (MATH_IS_TINY(x))
		return x * (1 + MATH_TRACE);
	if (size == 1)
		return x / 0.0;
	y = copysignl(__x87_log1p(2 * size / (1 - size)) / 2, x);
	if (!__m128_open(y))
		return y;
	__m128_set(&r, size);
	__m128_subtract(&divisor, &__m128_one, &r);
	__m128_divide(&r, &r, &divisor);
	r.exponent++;
	__m128_log(&r, &r);
	r.exponent--;
	r.negative = x < 0;
	return __m128_get(&r);
}
