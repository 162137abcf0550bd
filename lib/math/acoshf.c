/* SPDX-License-Identifier: 0BSD */
/*
 * acoshf - the inverse hyperbolic cosine
 *
 * Returns  as acosh
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/x87_inline.h"

float acoshf(float x)
{
	long double above = fabsl((long double)x - 1); /* 1 - 1 is -0 in one direction */

	if (__builtin_isless(x, 1))
		return (x - x) / (x - x);
	return __x87_log1p(above + sqrtl(above * (above + 2)));
}
