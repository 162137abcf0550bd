/* SPDX-License-Identifier: 0BSD */
/* __x87_log1p - ln(1 + x) by the unit alone, to 2^-62 of the result. */
#include <math.h>

#include "internal/x87_inline.h"

hidden long double __x87_log1p(long double x)
{
	if (__builtin_isless(fabsl(x), 0.25L))
		return x87_log2p1(x, X87_LN2);
	return x87_log2(1 + x, X87_LN2);
}
