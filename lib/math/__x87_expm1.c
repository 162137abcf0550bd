/* SPDX-License-Identifier: 0BSD */
/* __x87_expm1 - e to the power of x, less 1, by the unit alone, to 2^-60 of the result. */
#include <math.h>

#include "internal/x87_inline.h"

hidden long double __x87_expm1(long double x)
{
	if (__builtin_isless(fabsl(x), 0.5L))
		return x87_exp2m1(x * X87_LOG2E);
	return __x87_exp(x) - 1;
}
