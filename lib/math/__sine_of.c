/* SPDX-License-Identifier: 0BSD */
/* __sine_of - the sine of an angle of at most pi/4, and as many quarter turns. */
#include <math.h>

#include "internal/math128.h"
#include "internal/trig.h"

hidden double __sine_of(const struct math128 *angle, int quarters)
{
	struct math128 sine, cosine;
	long double y = __x87_sine(__m128_get(angle), quarters & 1);

	if (__m128_open(y)) {
		__m128_sincos(&sine, &cosine, angle);
		y = __m128_get(quarters & 1 ? &cosine : &sine);
	}
	return quarters & 2 ? -y : y;
}
