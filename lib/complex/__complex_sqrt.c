/* SPDX-License-Identifier: 0BSD */
/*
 * __complex_sqrt - the square root of a complex number
 *
 * Source   C11 G.6.4.2
 */
#include <complex.h>
#include <math.h>

#include "internal/complex.h"

hidden long double _Complex __complex_sqrt(long double _Complex z, round_function *round)
{
	struct math128 re, im;
	long double x = __real__ z, y = __imag__ z;

	if (isinf(y))
		return CMPLXL(fabsl(y), y);
	if (isinf(x))
		return x > 0 ? CMPLXL(x, isnan(y) ? y : copysignl(0, y))
		             : CMPLXL(isnan(y) ? y : 0, copysignl(x, y));
	if (isnan(x) || isnan(y))
		return CMPLXL(x + y, x + y);
	__m128_set(&re, x);
	__m128_set(&im, y);
	__m128_complex_sqrt(&re, &im, &re, &im);
	__m128_nearest(&re, 120);
	__m128_nearest(&im, 120);
	return CMPLXL(round(&re), round(&im));
}
