/* SPDX-License-Identifier: 0BSD */
/*
 * atan2f - the angle of a point
 *
 * Returns  as atan2
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.4
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

float atan2f(float y, float x)
{
	/* The quotient and a trace less, which the unit of some processors does not see. */
	if (__builtin_isgreater(x * 0x1p-28L, __builtin_fabsf(y)))
		return y / (long double)x * (1 - MATH_TRACE);
	return x87_atan2(y, x);
}
