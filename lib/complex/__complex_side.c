/* SPDX-License-Identifier: 0BSD */
/* __complex_side - size with the sign of x, or 0 with its sign if x is 0. */
#include "internal/complex.h"

hidden long double __complex_side(const struct math128 *x, long double size)
{
	if (!x->mantissa)
		size = __builtin_copysignl(0, size);
	return x->negative ? -size : size;
}
