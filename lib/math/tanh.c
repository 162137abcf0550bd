/* SPDX-License-Identifier: 0BSD */
/*
 * tanh - the hyperbolic tangent
 *
 * Returns  the hyperbolic tangent; nothing is raised but inexact and underflow
 * Units    correctly rounded in every direction but for three known arguments near 2^-21, whose
 *          results are within 2^-126 of what divides the roundings
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.6, F.10.2.6
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double tanh(double x)
{
	struct math128 r, divisor;
	long double size = fabs(x), y;

	if (MATH_IS_TINY(x))
		return x * (1 - MATH_TRACE);
	if (__builtin_isgreater(size, 20))
		return copysignl(__builtin_isinf(x) ? 1 : 1 - MATH_TRACE, x);
	y = __x87_expm1(2 * size);
	y = copysignl(y / (y + 2), x);
	if (!__m128_open(y))
		return y;
	__m128_set(&r, 2 * size);
	__m128_expm1(&r, &r);
	__m128_set(&divisor, 2);
	__m128_add(&divisor, &divisor, &r);
	__m128_divide(&r, &r, &divisor);
	r.negative = x < 0;
	return __m128_get(&r);
}
