/* SPDX-License-Identifier: 0BSD */
/*
 * __complex_asinh - the inverse hyperbolic sine of a complex number
 *
 * The inverse sine with its parts exchanged; of the roots of 1 + z and 1 - z, in whose products
 * nothing cancels.
 *
 * Source   C11 G.6.2.2; Kahan, "Branch cuts for complex elementary functions", 1987
 */
#include <complex.h>
#include <math.h>

#include "internal/complex.h"
#include "internal/x87_inline.h"

hidden long double _Complex __complex_asinh(long double _Complex z, round_function *round)
{
	struct math128 plus[2], minus[2], re, im, product;
	long double x = __real__ z, y = __imag__ z;

	if (isinf(x) || isinf(y))
		return CMPLXL(
		    copysignl(INFINITY, x), copysignl(x87_atan2(fabsl(y), fabsl(x)), y));
	if (isnan(x) || isnan(y))
		return CMPLXL(x + y, y == 0 ? y : x + y);
	__m128_complex_roots(plus, minus, COMPLEX_SWAP(z));
	/* The real part of their product; the imaginary one, of one of them conjugated. */
	__m128_multiply(&im, plus, minus);
	__m128_multiply(&product, plus + 1, minus + 1);
	__m128_subtract(&im, &im, &product);
	__m128_multiply(&re, plus + 1, minus);
	__m128_multiply(&product, plus, minus + 1);
	__m128_subtract(&re, &re, &product);
	__m128_set(&product, fabsl(y));
	__m128_atan2(&im, &product, &im);
	__m128_asinh(&re, &re);
	re.negative = signbit(x) != 0;
	im.negative = signbit(y) != 0;
	return CMPLXL(round(&re), round(&im));
}
