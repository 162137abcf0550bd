/* SPDX-License-Identifier: 0BSD */
/*
 * log2l - the logarithm to base 2
 *
 * Returns  as log2
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.10
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

long double log2l(long double x)
{
	struct math128 r, whole;
	int n;

	if (!__builtin_isgreater(x, 0) || __builtin_isinf(x))
		return x87_log2(x, 1);
	__m128_set(&r, x);
	n = __m128_split(&r, &r);
	__m128_log1p(&r, &r, 0);
	__m128_multiply(&r, &r, &__m128_log2_e);
	__m128_set(&whole, n);
	__m128_add(&r, &r, &whole);
	return __m128_round(&r);
}
