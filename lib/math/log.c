/* SPDX-License-Identifier: 0BSD */
/*
 * log - the natural logarithm
 *
 * Returns  the logarithm; -INFINITY for 0, where division by zero is raised; a NaN for x below 0,
 *          where invalid is
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.7, F.10.3.7
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double log(double x)
{
	struct math128 r;
	long double y = x87_log2(x, X87_LN2);
	int n;

	if (!__m128_open(y))
		return y;
	__m128_set(&r, x);
	n = __m128_split(&r, &r);
	__m128_log1p(&r, &r, n);
	return __m128_get(&r);
}
