/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_lgamma - the logarithm of the gamma function
 *
 * Its error is 2^-117. Beside the zeros 1 and 2, where long doubles need less, it is a series in
 * what x is away from them; the zeros below 0 are no such numbers, and doubles stay far enough.
 *
 * Source   Abramowitz and Stegun 6.1.33
 */
#include <math.h>

#include "internal/special.h"

/* Half of zeta(2), a third of zeta(3), a quarter of zeta(4). */
#define SECOND 0x1.a51a6625307d3230p-1L
#define THIRD 0x1.9a4d55beab2d6f5ap-2L
#define FOURTH 0x1.151322ac7d84836cp-2L

hidden void __m128_lgamma(struct math128 *r, long double x)
{
	struct math128 divisor;
	long double d = x - (x < 1.5L ? 1 : 2);
	int n;

	if (fabsl(d) < 0x1p-20L) {
		*r = __m128_euler;
		__m128_plus(r, -d * (SECOND - d * (THIRD - d * FOURTH)));
		__m128_times(r, -d);
		if (x < 1.5L)
			return;
		__m128_set(&divisor, d);
		__m128_log(&divisor, &divisor);
		divisor.negative ^= 1;
	} else {
		__m128_gamma(r, &divisor, x);
		n = __m128_split(&divisor, &divisor);
		__m128_log1p(&divisor, &divisor, n);
	}
	__m128_subtract(r, r, &divisor);
}
