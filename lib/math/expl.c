/* SPDX-License-Identifier: 0BSD */
/*
 * expl - e to the power of x
 *
 * Returns  as exp
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

long double expl(long double x)
{
	struct math128 r;

	if (!__builtin_isless(fabsl(x), X87_EXP_LIMIT))
		return __x87_exp(x);
	__m128_set(&r, x);
	__m128_power(&r, &r);
	return __m128_round(&r);
}
