/* SPDX-License-Identifier: 0BSD */
/*
 * modfl - the whole and the rest of a number
 *
 * Returns  as modf
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.12
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

long double modfl(long double x, long double *whole)
{
	long double rest;

	*whole = truncl(x);
	rest = __builtin_isinf(x) ? 0 : x - *whole;
	return copysignl(rest, x);
}
