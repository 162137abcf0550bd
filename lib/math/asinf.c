/* SPDX-License-Identifier: 0BSD */
/*
 * asinf - the arc sine
 *
 * Returns  as asin
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.2
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

float asinf(float x)
{
	if (MATH_IS_TINYF(x))
		return x * (1 + MATH_TRACE);
	return x87_atan2(x, sqrtl((1 - (long double)x) * (1 + (long double)x)));
}
