/* SPDX-License-Identifier: 0BSD */
/*
 * modf - the whole and the rest of a number
 *
 * Returns  the rest, with the whole in *whole, both with the sign of x; the rest of an infinity is
 *          0
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.12
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

double modf(double x, double *whole)
{
	double rest;

	*whole = trunc(x);
	rest = __builtin_isinf(x) ? 0 : x - *whole;
	return copysign(rest, x);
}
