/* SPDX-License-Identifier: 0BSD */
/*
 * sinf - the sine
 *
 * Returns  as sin
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.6
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/trig.h"

float sinf(float x)
{
	if (MATH_IS_TINYF(x))
		return x * (1 - MATH_TRACE);
	return __sinef(x, 0);
}
