/* SPDX-License-Identifier: 0BSD */
/*
 * log1pf - the natural logarithm of 1 + x
 *
 * Returns  as log1p
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.9
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

float log1pf(float x)
{
	if (MATH_IS_TINYF(x))
		return x * (x < 0 ? 1 + MATH_TRACE : 1 - MATH_TRACE);
	return __x87_log1p(x);
}
