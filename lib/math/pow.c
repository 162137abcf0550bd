/* SPDX-License-Identifier: 0BSD */
/*
 * pow - x to the power of y
 *
 * Returns  the power; 0 or INFINITY where it is outside a double, and underflow or overflow is
 *          raised; a NaN, and invalid is raised, for x below 0 and y not whole; INFINITY, and
 *          division by zero is raised, for x 0 and y below 0; 1 for y 0 or x 1
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.7.4, F.10.4.4
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/pow.h"

double pow(double x, double y)
{
	struct math128 r;
	long double special;

	if (__pow_special(&special, x, y))
		return special;
	__m128_pow(&r, x, y);
	return __m128_get(&r);
}
