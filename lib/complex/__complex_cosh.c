/* SPDX-License-Identifier: 0BSD */
/*
 * __complex_cosh - the hyperbolic cosine of a complex number
 *
 * Source   C11 G.6.2.4
 */
#include <complex.h>
#include <math.h>

#include "internal/complex.h"

hidden long double _Complex __complex_cosh(
    long double _Complex z, const struct complex_format *format)
{
	struct math128 sine, cosine, hsine, hcosine;
	long double x = __real__ z, y = __imag__ z, nan = y - y;

	if (!isfinite(y))
		return CMPLXL(isinf(x) ? fabsl(x) : nan, x == 0 ? 0 : nan);
	if (isnan(x))
		return CMPLXL(x, y == 0 ? y : x);
	__m128_turn(&sine, &cosine, y, format);
	if (isinf(x))
		return CMPLXL(__complex_side(&cosine, fabsl(x)), __complex_side(&sine, x));
	__m128_hyperbolic(&hsine, &hcosine, x);
	__m128_multiply(&cosine, &cosine, &hcosine);
	__m128_multiply(&sine, &sine, &hsine);
	return CMPLXL(format->round(&cosine), format->round(&sine));
}
