/* SPDX-License-Identifier: 0BSD */
/*
 * asinhf - the inverse hyperbolic sine
 *
 * Returns  as asinh
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.2
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

float asinhf(float x)
{
	long double size = fabsf(x), square = size * size;

	if (MATH_IS_TINYF(x))
		return x * (1 - MATH_TRACE);
	if (!__builtin_isfinite(x))
		return x;
	return copysignl(__x87_log1p(size + square / (1 + sqrtl(1 + square))), x);
}
