/* SPDX-License-Identifier: 0BSD */
/* __sine - the sine of x and as many quarter turns. */
#include <math.h>

#include "internal/math128.h"
#include "internal/trig.h"

hidden double __sine(double x, int quarters)
{
	struct math128 angle;

	if (!__builtin_isfinite(x))
		return x - x;
	quarters += __m128_reduce(&angle, x);
	return __sine_of(&angle, quarters);
}
