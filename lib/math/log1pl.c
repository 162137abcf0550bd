/* SPDX-License-Identifier: 0BSD */
/*
 * log1pl - the natural logarithm of 1 + x
 *
 * Returns  as log1p
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.9
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

long double log1pl(long double x)
{
	struct math128 r;

	if (MATH_IS_TINYL(x))
		return x;
	if (!__builtin_isgreater(x, -1) || __builtin_isinf(x))
		return x87_log2(1 + x, X87_LN2);
	__m128_set(&r, x);
	__m128_log(&r, &r);
	return __m128_round(&r);
}
