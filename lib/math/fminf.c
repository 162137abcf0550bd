/* SPDX-License-Identifier: 0BSD */
/*
 * fminf - the smaller of two numbers
 *
 * Returns  as fmin
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.12.3, F.10.9.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

float fminf(float x, float y)
{
	if (__builtin_isnan(x))
		return y;
	if (__builtin_isnan(y))
		return x;
	if (x == y)
		return __builtin_signbit(x) ? x : y;
	return x < y ? x : y;
}
