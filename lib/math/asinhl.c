/* SPDX-License-Identifier: 0BSD */
/*
 * asinhl - the inverse hyperbolic sine
 *
 * Returns  as asinh
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.2
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"

long double asinhl(long double x)
{
	struct math128 r, square, root;

	if (MATH_IS_TINYL(x))
		return x;
	if (!__builtin_isfinite(x))
		return x;
	__m128_set(&r, fabsl(x));
	__m128_multiply(&square, &r, &r);
	__m128_add(&root, &square, &__m128_one);
	__m128_sqrt(&root, &root);
	__m128_add(&root, &root, &__m128_one);
	__m128_divide(&square, &square, &root);
	__m128_add(&r, &r, &square);
	__m128_log(&r, &r);
	r.negative = x < 0;
	return __m128_round(&r);
}
