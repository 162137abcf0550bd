/* SPDX-License-Identifier: 0BSD */
/*
 * exp10 - 10 to the power of x
 *
 * Returns  the power; 0 or INFINITY where it is outside a double, and underflow or overflow is
 *          raised
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   TS 18661-4 5.2; musl 1.2.5 has it
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double exp10(double x)
{
	struct math128 r;
	long double y = __x87_exp10(x);

	if (X87_EXP10_IS_EXACT(x) || !__m128_open(y))
		return y;
	__m128_set(&r, x);
	__m128_multiply(&r, &r, &__m128_ln10);
	__m128_power(&r, &r);
	return __m128_get(&r);
}
