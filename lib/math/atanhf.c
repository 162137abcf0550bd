/* SPDX-License-Identifier: 0BSD */
/*
 * atanhf - the inverse hyperbolic tangent
 *
 * Returns  as atanh
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

float atanhf(float x)
{
	long double size = fabsf(x);

	if (MATH_IS_TINYF(x))
		return x * (1 + MATH_TRACE);
	if (size == 1)
		return x / 0.0;
	return copysignl(__x87_log1p(2 * size / (1 - size)) / 2, x);
}
