/* SPDX-License-Identifier: 0BSD */
/*
 * sinhf - the hyperbolic sine
 *
 * Returns  as sinh
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.5
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

float sinhf(float x)
{
	long double size = fabsf(x), e;

	if (MATH_IS_TINYF(x))
		return x * (1 + MATH_TRACE);
	if (!__builtin_isfinite(x))
		return x;
	if (size > 1000)
		size = 1000; /* overflows in the right direction */
	e = __x87_expm1(size);
	return copysignl((e + e / (e + 1)) / 2, x);
}
