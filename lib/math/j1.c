/* SPDX-License-Identifier: 0BSD */
/*
 * j1 - the Bessel function of the first kind and order 1
 *
 * Returns  the function of x; 0 for an infinity
 * Units    within 0.51 ulp, beside the zeros too: 115 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   POSIX.1-2017 j1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/special.h"

double j1(double x)
{
	struct math128 r;
	long double special;

	if (__bessel(&r, &special, 1, x, 0))
		return special;
	return __m128_get(&r);
}
