/* SPDX-License-Identifier: 0BSD */
/*
 * sin - the sine
 *
 * Returns  the sine; a NaN for infinities, and invalid is raised
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.6, F.10.1.6
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/trig.h"

double sin(double x)
{
	if (MATH_IS_TINY(x))
		return x * (1 - MATH_TRACE);
	return __sine(x, 0);
}
