/* SPDX-License-Identifier: 0BSD */
/*
 * expm1 - e to the power of x, less 1
 *
 * Returns  the power less 1; overflow is raised where it is outside a double
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.3, F.10.3.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double expm1(double x)
{
	struct math128 r;
	long double y;

	if (MATH_IS_TINIER(x))
		return x * (x < 0 ? 1 - MATH_TRACE : 1 + MATH_TRACE);
	if (__builtin_isless(x, -64))
		return __builtin_isinf(x) ? -1 : -1 + MATH_TRACE;
	y = __x87_expm1(x);
	if (!__m128_open(y))
		return y;
	__m128_set(&r, x);
	__m128_expm1(&r, &r);
	return __m128_get(&r);
}
