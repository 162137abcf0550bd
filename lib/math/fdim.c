/* SPDX-License-Identifier: 0BSD */
/*
 * fdim - how far x is above y
 *
 * Returns  x - y, rounded once, or 0 if x is not above y; a NaN if one of them is
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.12.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

double fdim(double x, double y)
{
	if (__builtin_isunordered(x, y))
		return x + y;
	return x > y ? x - y : 0;
}
