/* SPDX-License-Identifier: 0BSD */
/*
 * __complex_exp - e to a complex power
 *
 * Source   C11 G.6.3.1
 */
#include <complex.h>
#include <math.h>

#include "internal/complex.h"

hidden long double _Complex __complex_exp(
    long double _Complex z, const struct complex_format *format)
{
	struct math128 sine, cosine, power;
	long double x = __real__ z, y = __imag__ z;

	if (!isfinite(y)) {
		if (x == -(long double)INFINITY)
			return 0;
		y -= y;
		return CMPLXL(isinf(x) ? x : y, y);
	}
	if (isnan(x))
		return CMPLXL(x, y == 0 ? y : x);
	__m128_turn(&sine, &cosine, y, format);
	if (isinf(x)) {
		x = x < 0 ? 0 : x;
		return CMPLXL(__complex_side(&cosine, x), __complex_side(&sine, x));
	}
	__m128_set(&power, fmaxl(fminl(x, COMPLEX_LIMIT), -COMPLEX_LIMIT));
	__m128_power(&power, &power);
	__m128_multiply(&cosine, &cosine, &power);
	__m128_multiply(&sine, &sine, &power);
	return CMPLXL(format->round(&cosine), format->round(&sine));
}
