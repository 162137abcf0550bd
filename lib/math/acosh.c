/* SPDX-License-Identifier: 0BSD */
/*
 * acosh - the inverse hyperbolic cosine
 *
 * ln(1 + v), with v = t + sqrt(t (t + 2)) and t = x - 1, loses nothing where x is near 1.
 *
 * Returns  the inverse hyperbolic cosine, 0 or above; a NaN for x below 1, and invalid is raised
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.1, F.10.2.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double acosh(double x)
{
	struct math128 r, root, two;
	long double above = fabsl((long double)x - 1), y; /* 1 - 1 is -0 in one direction */

	if (__builtin_isless(x, 1))
		return (x - x) / (x - x);
	y = __x87_log1p(above + sqrtl(above * (above + 2)));
	if (!__m128_open(y))
		return y;
	__m128_set(&r, x);
	__m128_subtract(&r, &r, &__m128_one);
	__m128_set(&two, 2);
	__m128_add(&root, &r, &two);
	__m128_multiply(&root, &root, &r);
	__m128_sqrt(&root, &root);
	__m128_add(&r, &r, &root);
	__m128_log(&r, &r);
	return __m128_get(&r);
}
