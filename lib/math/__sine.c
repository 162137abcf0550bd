/* SPDX-License-Identifier: 0BSD */
/* __sine - the sine of x and as many quarter turns. */
#include <math.h>

#include "internal/math128.h"
#include "internal/trig.h"

hidden double __sine(double x, int quarters)
{
	struct math128 sine, cosine, angle;
	long double y;

	if (!__builtin_isfinite(x))
		return x - x;
	quarters += __m128_reduce(&angle, x);
	y = __x87_sine(__m128_get(&angle), quarters & 1);
	if (__m128_open(y)) {
		__m128_sincos(&sine, &cosine, &angle);
		y = __m128_get(quarters & 1 ? &cosine : &sine);
	}
	return quarters & 2 ? -y : y;
}
