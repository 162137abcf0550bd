/* SPDX-License-Identifier: 0BSD */
/*
 * tanhf - the hyperbolic tangent
 *
 * Returns  as tanh
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.6
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

float tanhf(float x)
{
	long double size = fabsf(x), e;

	if (MATH_IS_TINYF(x))
		return x * (1 - MATH_TRACE);
	if (__builtin_isgreater(size, 20))
		return copysignl(__builtin_isinf(x) ? 1 : 1 - MATH_TRACE, x);
	e = __x87_expm1(2 * size);
	return copysignl(e / (e + 2), x);
}
