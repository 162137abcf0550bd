/* SPDX-License-Identifier: 0BSD */
/*
 * __x87_exp10 - 10 to the power of x by the unit alone, to 2^-61 of the result
 *
 * As __x87_exp, with the logarithm of 2 to base 10. Powers of up to 64 bits are exact.
 */
#include <math.h>

#include "internal/x87_inline.h"

hidden long double __x87_exp10(long double x)
{
	long double rest = 1;
	int n;

	if (!__builtin_isless(fabsl(x), X87_EXP_LIMIT))
		return x87_scale(1, x);
	if (X87_EXP10_IS_EXACT(x)) {
		for (; x; x--)
			rest *= 10;
		return rest;
	}
	n = x87_nearest(x * X87_LOG2_10);
	rest = x - n * X87_LOG10_2_HIGH - n * X87_LOG10_2_LOW;
	return x87_scale(1 + x87_exp2m1(rest * X87_LOG2_10), n);
}
