/* SPDX-License-Identifier: 0BSD */
/*
 * exp - e to the power of x
 *
 * Returns  the power; 0 or INFINITY where it is outside a double, and underflow or overflow is
 *          raised
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.1, F.10.3.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double exp(double x)
{
	struct math128 r;
	long double y = __x87_exp(x);

	if (!__m128_open(y))
		return y;
	__m128_set(&r, x);
	__m128_power(&r, &r);
	return __m128_get(&r);
}
