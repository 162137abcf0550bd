/* SPDX-License-Identifier: 0BSD */
/*
 * atan2l - the angle of a point
 *
 * Returns  as atan2
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.4
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

long double atan2l(long double y, long double x)
{
	struct math128 r, side;

	if (!x || !y || !__builtin_isfinite(x) || !__builtin_isfinite(y))
		return x87_atan2(y, x);
	__m128_set(&r, fabsl(y));
	__m128_set(&side, x);
	__m128_atan2(&r, &r, &side);
	r.negative = y < 0;
	return __m128_round(&r);
}
