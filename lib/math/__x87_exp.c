/* SPDX-License-Identifier: 0BSD */
/*
 * __x87_exp - e to the power of x by the unit alone, to 2^-61 of the result
 *
 * x log2(e) has no more than 64 bits, of which its whole part takes some, so the rest is left
 * without them. Far out, and for a NaN, 2 is as good a base.
 */
#include <math.h>

#include "internal/x87_inline.h"

hidden long double __x87_exp(long double x)
{
	long double rest;
	int n;

	if (!__builtin_isless(fabsl(x), X87_EXP_LIMIT))
		return x87_scale(1, x);
	n = x87_nearest(x * X87_LOG2E);
	rest = x - n * X87_LN2_HIGH - n * X87_LN2_LOW;
	return x87_scale(1 + x87_exp2m1(rest * X87_LOG2E), n);
}
