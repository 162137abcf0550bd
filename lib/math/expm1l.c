/* SPDX-License-Identifier: 0BSD */
/*
 * expm1l - e to the power of x, less 1
 *
 * Returns  as expm1
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

long double expm1l(long double x)
{
	struct math128 r;

	if (MATH_IS_TINYL(x))
		return x;
	if (!__builtin_isless(fabsl(x), X87_EXP_LIMIT))
		return __x87_exp(x) - __builtin_isless(x, 0);
	__m128_set(&r, x);
	__m128_expm1(&r, &r);
	return __m128_round(&r);
}
