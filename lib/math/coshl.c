/* SPDX-License-Identifier: 0BSD */
/*
 * coshl - the hyperbolic cosine
 *
 * Returns  as cosh
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.4
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

long double coshl(long double x)
{
	struct math128 r, inverse;
	long double size = fabsl(x);

	if (!__builtin_isfinite(x))
		return x * x;
	if (size > X87_EXP_LIMIT)
		size = X87_EXP_LIMIT;
	__m128_set(&r, size);
	__m128_power(&r, &r);
	__m128_divide(&inverse, &__m128_one, &r);
	__m128_add(&r, &r, &inverse);
	r.exponent--;
	return __m128_round(&r);
}
