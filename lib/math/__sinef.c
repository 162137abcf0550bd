/* SPDX-License-Identifier: 0BSD */
/* __sinef - the sine of x and as many quarter turns. */
#include <math.h>

#include "internal/trig.h"

hidden float __sinef(float x, int quarters)
{
	struct math128 angle;
	long double y;

	if (!__builtin_isfinite(x))
		return x - x;
	quarters += __m128_reduce(&angle, x);
	y = __x87_sine(__m128_get(&angle), quarters & 1);
	return quarters & 2 ? -y : y;
}
