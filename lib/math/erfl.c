/* SPDX-License-Identifier: 0BSD */
/*
 * erfl - the error function
 *
 * Returns  the function of x, from -1 to 1
 * Units    within 0.51 ulp: 120 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.8.1, F.10.5.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/special.h"

long double erfl(long double x)
{
	struct math128 r;

	if (x == 0 || isnan(x))
		return x;
	__m128_erf(&r, fabsl(x), 0);
	r.negative = signbit(x) != 0;
	return __m128_round(&r);
}
