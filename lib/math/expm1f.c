/* SPDX-License-Identifier: 0BSD */
/*
 * expm1f - e to the power of x, less 1
 *
 * Returns  as expm1
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

float expm1f(float x)
{
	if (MATH_IS_TINYF(x))
		return x * (x < 0 ? 1 - MATH_TRACE : 1 + MATH_TRACE);
	if (__builtin_isless(x, -64))
		return __builtin_isinf(x) ? -1 : -1 + MATH_TRACE;
	return __x87_expm1(x);
}
