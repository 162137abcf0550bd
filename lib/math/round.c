/* SPDX-License-Identifier: 0BSD */
/*
 * round - round to a whole number, halves away from zero
 *
 * Returns  the whole number, with the sign of x, in any rounding direction
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.6
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

double round(double x)
{
	double whole = trunc(x);

	if (!__builtin_isfinite(x))
		return whole;
	/* The difference is exact, and below 1. */
	if (fabs(x - whole) >= 0.5)
		whole += copysign(1, x);
	return copysign(whole, x);
}
