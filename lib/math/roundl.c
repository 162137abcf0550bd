/* SPDX-License-Identifier: 0BSD */
/*
 * roundl - round to a whole number, halves away from zero
 *
 * Returns  as round
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.6
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

long double roundl(long double x)
{
	long double whole = truncl(x);

	if (!__builtin_isfinite(x))
		return whole;
	/* The difference is exact, and below 1. */
	if (fabsl(x - whole) >= 0.5)
		whole += copysignl(1, x);
	return copysignl(whole, x);
}
