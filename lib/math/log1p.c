/* SPDX-License-Identifier: 0BSD */
/*
 * log1p - the natural logarithm of 1 + x
 *
 * Returns  the logarithm; -INFINITY for -1, where division by zero is raised; a NaN for x below
 *          -1, where invalid is
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.9, F.10.3.9
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double log1p(double x)
{
	struct math128 r;
	long double y;

	if (MATH_IS_TINIER(x))
		return x * (x < 0 ? 1 + MATH_TRACE : 1 - MATH_TRACE);
	y = __x87_log1p(x);
	if (!__m128_open(y))
		return y;
	__m128_set(&r, x);
	__m128_log(&r, &r);
	return __m128_get(&r);
}
