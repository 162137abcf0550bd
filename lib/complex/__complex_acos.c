/* SPDX-License-Identifier: 0BSD */
/*
 * __complex_acos - the inverse cosine of a complex number
 *
 * Of the roots of 1 + z and 1 - z, in whose products nothing cancels.
 *
 * Source   C11 G.6.1.1; Kahan, "Branch cuts for complex elementary functions", 1987
 */
#include <complex.h>
#include <math.h>

#include "internal/complex.h"
#include "internal/x87_inline.h"

hidden long double _Complex __complex_acos(long double _Complex z, round_function *round)
{
	struct math128 plus[2], minus[2], re, im;
	long double x = __real__ z, y = __imag__ z;

	if (isinf(x) || isinf(y))
		return CMPLXL(x87_atan2(fabsl(y), x), signbit(y) ? INFINITY : -INFINITY);
	if (isnan(x) || isnan(y))
		return CMPLXL(x == 0 ? x87_atan2(1, 0) : x + y, x + y);
	__m128_complex_roots(plus, minus, z);
	__m128_atan2(&re, minus, plus);
	re.exponent++;
	__m128_multiply(plus, plus, minus + 1);
	__m128_multiply(minus, minus, plus + 1);
	__m128_subtract(&im, plus, minus);
	__m128_asinh(&im, &im);
	im.negative = !signbit(y);
	return CMPLXL(round(&re), round(&im));
}
