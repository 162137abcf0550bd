/* SPDX-License-Identifier: 0BSD */
/*
 * fmax - the larger of two numbers
 *
 * Returns  the larger one; the other one if one is a NaN; 0 rather than -0
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.12.2, F.10.9.2
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

double fmax(double x, double y)
{
	if (__builtin_isnan(x))
		return y;
	if (__builtin_isnan(y))
		return x;
	if (x == y)
		return __builtin_signbit(x) ? y : x;
	return x > y ? x : y;
}
