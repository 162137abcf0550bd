/* SPDX-License-Identifier: 0BSD */
/*
 * __complex_tanh - the hyperbolic tangent of a complex number
 *
 * (sinh x cosh x + i sin y cos y) / (sinh^2 x + cos^2 y): nothing cancels.
 *
 * Source   C11 G.6.2.6, with its DR 471
 */
#include <complex.h>
#include <math.h>

#include "internal/complex.h"

hidden long double _Complex __complex_tanh(
    long double _Complex z, const struct complex_format *format)
{
	struct math128 sine, cosine, hsine, hcosine, divisor;
	long double x = __real__ z, y = __imag__ z;

	if (!isfinite(y)) {
		if (isinf(x))
			return CMPLXL(copysignl(1, x), copysignl(0, y));
		y -= y;
		return CMPLXL(x == 0 ? x : y, y);
	}
	if (isnan(x))
		return CMPLXL(x, y == 0 ? y : x);
	__m128_turn(&sine, &cosine, y, format);
	__m128_multiply(&divisor, &cosine, &cosine);
	__m128_multiply(&sine, &sine, &cosine);
	if (isinf(x))
		return CMPLXL(copysignl(1, x), __complex_side(&sine, 0));
	__m128_hyperbolic(&hsine, &hcosine, x);
	__m128_multiply(&cosine, &hsine, &hsine);
	__m128_add(&divisor, &divisor, &cosine);
	__m128_multiply(&hcosine, &hcosine, &hsine);
	__m128_divide(&hcosine, &hcosine, &divisor);
	__m128_nearest(&hcosine, 120); /* 1, where it is so near */
	__m128_divide(&sine, &sine, &divisor);
	return CMPLXL(format->round(&hcosine), format->round(&sine));
}
