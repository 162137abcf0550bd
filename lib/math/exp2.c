/* SPDX-License-Identifier: 0BSD */
/*
 * exp2 - 2 to the power of x
 *
 * Returns  the power; 0 or INFINITY where it is outside a double, and underflow or overflow is
 *          raised
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.2, F.10.3.2
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double exp2(double x)
{
	struct math128 r;
	long double y;
	int n;

	if (!__builtin_isless(fabs(x), X87_EXP_LIMIT))
		return x87_scale(1, x);
	n = x87_nearest(x);
	y = x87_scale(1 + x87_exp2m1((long double)x - n), n);
	if (!__m128_open(y))
		return y;
	__m128_set(&r, (long double)x - n);
	__m128_multiply(&r, &r, &__m128_ln2);
	__m128_power(&r, &r);
	r.exponent += n;
	return __m128_get(&r);
}
