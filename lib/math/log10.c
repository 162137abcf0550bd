/* SPDX-License-Identifier: 0BSD */
/*
 * log10 - the logarithm to base 10
 *
 * Returns  as log
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.8, F.10.3.8
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

/* Whether x is 10 to the power of n; doubles are so up to 22. */
static int is_power(double x, int n)
{
	long double power = 1;

	if (n < 0 || n > 22)
		return 0;
	for (; n; n--)
		power *= 10;
	return power == x;
}

double log10(double x)
{
	struct math128 r;
	long double y = x87_log2(x, X87_LOG10_2);
	int n;

	if (!__m128_open(y))
		return y;
	n = x87_nearest(y);
	if (is_power(x, n))
		return n;
	__m128_set(&r, x);
	n = __m128_split(&r, &r);
	__m128_log1p(&r, &r, n);
	__m128_multiply(&r, &r, &__m128_log10_e);
	return __m128_get(&r);
}
