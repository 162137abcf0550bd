/* SPDX-License-Identifier: 0BSD */
/*
 * atanl - the arc tangent
 *
 * Returns  as atan
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

long double atanl(long double x)
{
	struct math128 r;

	if (MATH_IS_TINYL(x))
		return x;
	if (!__builtin_isfinite(x))
		return x87_atan2(x, 1);
	__m128_set(&r, fabsl(x));
	__m128_atan2(&r, &r, &__m128_one);
	r.negative = x < 0;
	return __m128_round(&r);
}
