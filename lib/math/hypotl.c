/* SPDX-License-Identifier: 0BSD */
/*
 * hypotl - the root of the sum of two squares
 *
 * Returns  as hypot
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.7.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"

long double hypotl(long double x, long double y)
{
	struct math128 r, square;

	if (__builtin_isinf(x) || __builtin_isinf(y))
		return INFINITY;
	if (__builtin_isunordered(x, y))
		return x + y;
	__m128_set(&r, x);
	__m128_multiply(&r, &r, &r);
	__m128_set(&square, y);
	__m128_multiply(&square, &square, &square);
	__m128_add(&r, &r, &square);
	__m128_sqrt(&r, &r);
	return __m128_round(&r);
}
