/* SPDX-License-Identifier: 0BSD */
/*
 * atanhl - the inverse hyperbolic tangent
 *
 * Returns  as atanh
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"

long double atanhl(long double x)
{
	struct math128 r, divisor;

	if (MATH_IS_TINYL(x))
		return x;
	if (!__builtin_isless(fabsl(x), 1))
		return fabsl(x) == 1 ? x / 0.0L : (x - x) / (x - x);
	__m128_set(&r, fabsl(x));
	__m128_subtract(&divisor, &__m128_one, &r);
	__m128_divide(&r, &r, &divisor);
	r.exponent++;
	__m128_log(&r, &r);
	r.exponent--;
	r.negative = !!__builtin_signbit(x);
	return __m128_round(&r);
}
