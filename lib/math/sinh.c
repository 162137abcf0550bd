/* SPDX-License-Identifier: 0BSD */
/*
 * sinh - the hyperbolic sine
 *
 * Returns  the hyperbolic sine; INFINITY with the sign of x where it is outside a double, and
 *          overflow is raised
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.5.5, F.10.2.5
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double sinh(double x)
{
	struct math128 r, quotient;
	long double size = fabs(x), e;

	if (MATH_IS_TINY(x))
		return x * (1 + MATH_TRACE);
	if (!__builtin_isfinite(x))
		return x;
	if (size > 1000)
		size = 1000; /* overflows in the right direction */
	e = __x87_expm1(size);
	e += e / (e + 1);
	e = copysignl(e / 2, x);
	if (!__m128_open(e))
		return e;
	__m128_set(&r, size);
	__m128_expm1(&r, &r);
	__m128_add(&quotient, &r, &__m128_one);
	__m128_divide(&quotient, &r, &quotient);
	__m128_add(&r, &r, &quotient);
	r.exponent--;
	r.negative = x < 0;
	return __m128_get(&r);
}
