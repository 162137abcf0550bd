/* SPDX-License-Identifier: 0BSD */
/*
 * exp10l - 10 to the power of x
 *
 * Returns  as exp10
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   TS 18661-4 5.2; musl 1.2.5 has it
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

long double exp10l(long double x)
{
	struct math128 r;

	if (X87_EXP10_IS_EXACT(x) || !__builtin_isless(fabsl(x), X87_EXP_LIMIT))
		return __x87_exp10(x);
	__m128_set(&r, x);
	__m128_multiply(&r, &r, &__m128_ln10);
	__m128_power(&r, &r);
	return __m128_round(&r);
}
