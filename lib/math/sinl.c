/* SPDX-License-Identifier: 0BSD */
/*
 * sinl - the sine
 *
 * Returns  as sin
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.6
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/trig.h"

long double sinl(long double x)
{
	if (MATH_IS_TINYL(x))
		return x;
	return __sinel(x, 0);
}
