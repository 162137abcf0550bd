/* SPDX-License-Identifier: 0BSD */
/*
 * __complex_atanh - the inverse hyperbolic tangent of a complex number
 *
 * For x not below 0, ln(1 + 4x / ((1 - x)^2 + y^2)) / 4, and half of the angle of the point
 * ((1 - x) (1 + x) - y^2, 2y).
 *
 * Source   C11 G.6.2.3
 */
#include <complex.h>
#include <math.h>

#include "internal/complex.h"
#include "internal/x87_inline.h"

hidden long double _Complex __complex_atanh(long double _Complex z, round_function *round)
{
	struct math128 re, im, less, more, square;
	long double x = __real__ z, y = __imag__ z;

	if (isinf(x) || isinf(y))
		return CMPLXL(copysignl(0, x), isnan(y) ? y : copysignl(x87_atan2(1, 0), y));
	if (isnan(x) || isnan(y))
		return CMPLXL(x == 0 ? x : x + y, x + y);
	if (fabsl(x) == 1 && y == 0)
		return CMPLXL(x / fabsl(y), y);
	__m128_set(&re, fabsl(x));
	__m128_set(&im, fabsl(y));
	__m128_subtract(&less, &__m128_one, &re);
	__m128_add(&more, &__m128_one, &re);
	__m128_multiply(&more, &more, &less);
	__m128_multiply(&less, &less, &less);
	__m128_multiply(&square, &im, &im);
	__m128_add(&less, &less, &square);
	__m128_divide(&re, &re, &less);
	re.exponent += 2;
	__m128_log(&re, &re);
	re.exponent -= 2;
	re.negative = signbit(x) != 0;
	im.exponent++;
	__m128_subtract(&more, &more, &square);
	__m128_atan2(&im, &im, &more);
	im.exponent--;
	im.negative = signbit(y) != 0;
	return CMPLXL(round(&re), round(&im));
}
