/* SPDX-License-Identifier: 0BSD */
/*
 * fmaxl - the larger of two numbers
 *
 * Returns  as fmax
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.12.2, F.10.9.2
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

long double fmaxl(long double x, long double y)
{
	if (__builtin_isnan(x))
		return y;
	if (__builtin_isnan(y))
		return x;
	if (x == y)
		return __builtin_signbit(x) ? y : x;
	return x > y ? x : y;
}
