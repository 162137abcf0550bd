/* SPDX-License-Identifier: 0BSD */
/*
 * cosh - the hyperbolic cosine
 *
 * Returns  the hyperbolic cosine; INFINITY where it is outside a double, and overflow is raised
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.4, F.10.2.4
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double cosh(double x)
{
	struct math128 r, inverse;
	long double y = __x87_exp(fabs(x));

	if (MATH_IS_TINY(x))
		return x ? 1 + MATH_TRACE : 1;
	y = (y + 1 / y) / 2;
	if (!__m128_open(y))
		return y;
	__m128_set(&r, fabs(x));
	__m128_power(&r, &r);
	__m128_divide(&inverse, &__m128_one, &r);
	__m128_add(&r, &r, &inverse);
	r.exponent--;
	return __m128_get(&r);
}
