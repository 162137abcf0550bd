/* SPDX-License-Identifier: 0BSD */
/*
 * __complex_sinh - the hyperbolic sine of a complex number
 *
 * Source   C11 G.6.2.5
 */
#include <complex.h>
#include <math.h>

#include "internal/complex.h"

hidden long double _Complex __complex_sinh(
    long double _Complex z, const struct complex_format *format)
{
	struct math128 sine, cosine, hsine, hcosine;
	long double x = __real__ z, y = __imag__ z;

	if (!isfinite(y)) {
		y -= y;
		return CMPLXL(x == 0 || isinf(x) ? x : y, y);
	}
	if (isnan(x))
		return CMPLXL(x, y == 0 ? y : x);
	__m128_turn(&sine, &cosine, y, format);
	if (isinf(x))
		return CMPLXL(__complex_side(&cosine, x), __complex_side(&sine, fabsl(x)));
	__m128_hyperbolic(&hsine, &hcosine, x);
	__m128_multiply(&cosine, &cosine, &hsine);
	__m128_multiply(&sine, &sine, &hcosine);
	return CMPLXL(format->round(&cosine), format->round(&sine));
}
