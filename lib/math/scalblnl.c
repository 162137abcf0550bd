/* SPDX-License-Identifier: 0BSD */
/*
 * scalblnl - x times a power of 2
 *
 * Returns  as scalbln
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.13
 * Differs  from musl 1.2.5: nothing
 */
#include <limits.h>
#include <math.h>

long double scalblnl(long double x, long power)
{
	/* Beyond an int the result is 0 or infinite all the same. */
	if (power > INT_MAX)
		power = INT_MAX;
	if (power < INT_MIN)
		power = INT_MIN;
	return scalbnl(x, power);
}
