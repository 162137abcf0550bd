/* SPDX-License-Identifier: 0BSD */
/*
 * log10l - the logarithm to base 10
 *
 * Returns  as log10
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.8
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

long double log10l(long double x)
{
	struct math128 r;
	int n;

	if (!__builtin_isgreater(x, 0) || __builtin_isinf(x))
		return x87_log2(x, X87_LOG10_2);
	__m128_set(&r, x);
	n = __m128_split(&r, &r);
	__m128_log1p(&r, &r, n);
	__m128_multiply(&r, &r, &__m128_log10_e);
	__m128_snap(&r); /* powers of 10 have whole logarithms */
	return __m128_round(&r);
}
