/* SPDX-License-Identifier: 0BSD */
/*
 * __pow_special - x to the power of y, where one is a zero, an infinity or a NaN, and the like
 *
 * Returns  whether it is such a case; the power is in *r then
 * Source   C11 F.10.4.4
 */
#include <math.h>

#include "internal/pow.h"

hidden int __pow_is_odd(long double y)
{
	return fabsl(fmodl(y, 2)) == 1;
}

hidden int __pow_special(long double *r, long double x, long double y)
{
	long double size = fabsl(x);

	if (x == 1 || y == 0)
		*r = 1;
	else if (__builtin_isunordered(x, y))
		*r = x + y;
	else if (__builtin_isinf(y))
		*r = size == 1 ? 1 : (size > 1) == (y > 0) ? INFINITY : 0;
	else if (size == 0 || __builtin_isinf(x))
		*r = copysignl(y < 0 ? 1 / size : size, __pow_is_odd(y) ? x : 1);
	else if (x < 0 && y != rintl(y))
		*r = (x - x) / (x - x);
	else
		return 0;
	return 1;
}
