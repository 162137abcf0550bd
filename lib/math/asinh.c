/* SPDX-License-Identifier: 0BSD */
/*
 * asinh - the inverse hyperbolic sine
 *
 * ln(1 + v), with v = x + x^2 / (1 + sqrt(1 + x^2)), loses nothing where x is small.
 *
 * Returns  the inverse hyperbolic sine
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.2, F.10.2.2
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double asinh(double x)
{
	struct math128 r, square, root;
	long double size = fabs(x), y = size * size;

	if (MATH_IS_TINY(x))
		return x * (1 - MATH_TRACE);
	if (!__builtin_isfinite(x))
		return x;
	y = copysignl(__x87_log1p(size + y / (1 + sqrtl(1 + y))), x);
	if (!__m128_open(y))
		return y;
	__m128_set(&r, size);
	__m128_multiply(&square, &r, &r);
	__m128_add(&root, &square, &__m128_one);
	__m128_sqrt(&root, &root);
	__m128_add(&root, &root, &__m128_one);
	__m128_divide(&square, &square, &root);
	__m128_add(&r, &r, &square);
	__m128_log(&r, &r);
	r.negative = x < 0;
	return __m128_get(&r);
}
