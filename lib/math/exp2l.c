/* SPDX-License-Identifier: 0BSD */
/*
 * exp2l - 2 to the power of x
 *
 * Returns  as exp2
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.2
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

long double exp2l(long double x)
{
	struct math128 r;
	int n;

	if (!__builtin_isless(fabsl(x), X87_EXP_LIMIT))
		return x87_scale(1, x);
	n = x87_nearest(x);
	__m128_set(&r, x - n);
	__m128_multiply(&r, &r, &__m128_ln2);
	__m128_power(&r, &r);
	r.exponent += n;
	return __m128_round(&r);
}
