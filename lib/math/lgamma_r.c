/* SPDX-License-Identifier: 0BSD */
/*
 * lgamma_r - the logarithm of the size of the gamma function, and its sign
 *
 * Returns  the logarithm, with -1 in *sign if the function is below 0, else 1; INFINITY, and
 *          division by zero is raised, for 0 and whole numbers below it; INFINITY where it is
 *          outside the format, and overflow is raised
 * Units    within 0.51 ulp, beside the zeros too: 2^-117 of 1, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.8.3, F.10.5.3; 4.3BSD has the sign
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/special.h"

double lgamma_r(double x, int *sign)
{
	struct math128 r;
	long double special;

	*sign = __gamma_is_negative(x) ? -1 : 1;
	if (__gamma_special(&special, x, 1))
		return special;
	__m128_lgamma(&r, x);
	return __m128_get(&r);
}
