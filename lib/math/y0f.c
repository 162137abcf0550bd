/* SPDX-License-Identifier: 0BSD */
/*
 * y0f - the Bessel function of the second kind and order 0
 *
 * Returns  the function of x; 0 for INFINITY; -INFINITY, and division by zero is raised, for 0;
 *          a NaN, and invalid is raised, for x below 0
 * Units    within 0.51 ulp, beside the zeros too: 115 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   4.3BSD has y0; musl 1.2.5
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/special.h"

float y0f(float x)
{
	struct math128 r;
	long double special;

	if (__bessel(&r, &special, 0, x, 1))
		return special;
	return __m128_get(&r);
}
