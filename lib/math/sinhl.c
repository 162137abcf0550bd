/* SPDX-License-Identifier: 0BSD */
/*
 * sinhl - the hyperbolic sine
 *
 * Returns  as sinh
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.5
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

long double sinhl(long double x)
{
	struct math128 r, quotient;
	long double size = fabsl(x);

	if (MATH_IS_TINYL(x))
		return x;
	if (!__builtin_isfinite(x))
		return x;
	if (size > X87_EXP_LIMIT)
		size = X87_EXP_LIMIT;
	__m128_set(&r, size);
	__m128_expm1(&r, &r);
	__m128_add(&quotient, &r, &__m128_one);
	__m128_divide(&quotient, &r, &quotient);
	__m128_add(&r, &r, &quotient);
	r.exponent--;
	r.negative = x < 0;
	return __m128_round(&r);
}
