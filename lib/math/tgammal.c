/* SPDX-License-Identifier: 0BSD */
/*
 * tgammal - the gamma function
 *
 * Returns  the function of x; 0 or INFINITY where it is outside the format, and underflow or
 *          overflow is raised; INFINITY of the sign of x, and division by zero is raised, for 0; a
 *          NaN, and invalid is raised, for whole numbers below 0 and -INFINITY
 * Units    within 0.51 ulp: 100 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.8.4, F.10.5.4
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/special.h"

long double tgammal(long double x)
{
	struct math128 r;
	long double special;

	if (__gamma_special(&special, x, 0))
		return special;
	__m128_tgamma(&r, x);
	return __m128_round(&r);
}
