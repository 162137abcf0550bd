/* SPDX-License-Identifier: 0BSD */
/*
 * coshf - the hyperbolic cosine
 *
 * Returns  as cosh
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.4
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

float coshf(float x)
{
	long double e = __x87_exp(fabsf(x));

	if (MATH_IS_TINYF(x))
		return x ? 1 + MATH_TRACE : 1;
	return (e + 1 / e) / 2;
}
