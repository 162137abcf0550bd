/* SPDX-License-Identifier: 0BSD */
/*
 * ynf - the Bessel function of the second kind and whole order
 *
 * Returns  the function of x; 0 for INFINITY; -INFINITY, and division by zero is raised, for 0
 *          (INFINITY for odd orders below 0);
 *          a NaN, and invalid is raised, for x below 0
 * Units    within 0.51 ulp, beside the zeros too: 115 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   4.3BSD has yn; musl 1.2.5
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/special.h"

float ynf(int order, float x)
{
	struct math128 r;
	long double special;

	if (__bessel(&r, &special, order, x, 1))
		return special;
	return __m128_get(&r);
}
