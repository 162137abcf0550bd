/* SPDX-License-Identifier: 0BSD */
/*
 * __complex_log - the logarithm of a complex number
 *
 * Source   C11 G.6.3.2
 */
#include <complex.h>
#include <math.h>

#include "internal/complex.h"
#include "internal/x87_inline.h"

hidden long double _Complex __complex_log(long double _Complex z, round_function *round)
{
	struct math128 size, angle, side;
	long double x = __real__ z, y = __imag__ z;

	if (!isfinite(x) || !isfinite(y))
		return CMPLXL(isinf(x) || isinf(y) ? (long double)INFINITY : x + y, x87_atan2(y, x));
	if (x == 0 && y == 0)
		return CMPLXL(-1 / fabsl(x), x87_atan2(y, x));
	__m128_log_abs(&size, x, y);
	__m128_set(&angle, fabsl(y));
	__m128_set(&side, x);
	__m128_atan2(&angle, &angle, &side);
	angle.negative = signbit(y) != 0;
	return CMPLXL(round(&size), round(&angle));
}
