/* SPDX-License-Identifier: 0BSD */
/*
 * acoshl - the inverse hyperbolic cosine
 *
 * Returns  as acosh
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"

long double acoshl(long double x)
{
	struct math128 r, root, two;

	if (__builtin_isless(x, 1))
		return (x - x) / (x - x);
	if (!__builtin_isfinite(x))
		return x;
	__m128_set(&r, x);
	__m128_subtract(&r, &r, &__m128_one);
	__m128_set(&two, 2);
	__m128_add(&root, &r, &two);
	__m128_multiply(&root, &root, &r);
	__m128_sqrt(&root, &root);
	__m128_add(&r, &r, &root);
	__m128_log(&r, &r);
	return __m128_round(&r);
}
