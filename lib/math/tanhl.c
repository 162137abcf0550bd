/* SPDX-License-Identifier: 0BSD */
/*
 * tanhl - the hyperbolic tangent
 *
 * Returns  as tanh
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.6
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"

long double tanhl(long double x)
{
	struct math128 r, divisor;

	if (MATH_IS_TINYL(x))
		return x;
	if (__builtin_isinf(x))
		return copysignl(1, x);
	if (__builtin_isgreater(fabsl(x), 50))
		return copysignl(1, x) - copysignl(MATH_TRACE * MATH_TRACE, x);
	if (__builtin_isnan(x))
		return x;
	__m128_set(&r, 2 * fabsl(x));
	__m128_expm1(&r, &r);
	__m128_set(&divisor, 2);
	__m128_add(&divisor, &divisor, &r);
	__m128_divide(&r, &r, &divisor);
	r.negative = x < 0;
	return __m128_round(&r);
}
