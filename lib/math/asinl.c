/* SPDX-License-Identifier: 0BSD */
/*
 * asinl - the arc sine
 *
 * Returns  as asin
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.2
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"

long double asinl(long double x)
{
	struct math128 r, root;

	if (MATH_IS_TINYL(x))
		return x;
	if (!__builtin_islessequal(fabsl(x), 1))
		return (x - x) / (x - x);
	__m128_set(&r, fabsl(x));
	__m128_side(&root, &r);
	__m128_atan2(&r, &r, &root);
	r.negative = !!__builtin_signbit(x);
	return __m128_round(&r);
}
