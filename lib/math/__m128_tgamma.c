/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_tgamma - the gamma function
 *
 * That of a small whole number becomes exact by rounding to less than is right of it.
 */
#include <math.h>

#include "internal/special.h"

#define END 1800 /* beyond it, the function is 0 or infinite in any format */

hidden void __m128_tgamma(struct math128 *r, long double x)
{
	struct math128 power, divisor;

	if (fabsl(x) > END) {
		*r = __m128_one;
		r->mantissa++;
		r->exponent = x < 0 ? -MATH128_FAR : MATH128_FAR;
	} else {
		__m128_gamma(&power, &divisor, x);
		__m128_power(&power, &power);
		__m128_divide(r, &power, &divisor);
		__m128_nearest(r, 100);
	}
	r->negative = __gamma_is_negative(x);
}
