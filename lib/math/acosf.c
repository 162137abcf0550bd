/* SPDX-License-Identifier: 0BSD */
/*
 * acosf - the arc cosine
 *
 * Returns  as acos
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/x87_inline.h"

float acosf(float x)
{
	/* fabsl, as 1 - 1 is -0 in one direction. */
	return x87_atan2(fabsl(sqrtl((1 - (long double)x) * (1 + (long double)x))), x);
}
