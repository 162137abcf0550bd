/* SPDX-License-Identifier: 0BSD */
/*
 * fdiml - how far x is above y
 *
 * Returns  as fdim
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.12.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

long double fdiml(long double x, long double y)
{
	if (__builtin_isunordered(x, y))
		return x + y;
	return x > y ? x - y : 0;
}
