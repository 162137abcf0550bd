/* SPDX-License-Identifier: 0BSD */
/*
 * fmin - the smaller of two numbers
 *
 * Returns  the smaller one; the other one if one is a NaN; -0 rather than 0
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.12.3, F.10.9.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

double fmin(double x, double y)
{
	if (__builtin_isnan(x))
		return y;
	if (__builtin_isnan(y))
		return x;
	if (x == y)
		return __builtin_signbit(x) ? x : y;
	return x < y ? x : y;
}
