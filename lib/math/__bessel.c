/* SPDX-License-Identifier: 0BSD */
/*
 * __bessel - a Bessel function of any order and number
 *
 * Returns  whether the result is *special; else it is in *r
 */
#include <math.h>

#include "internal/special.h"

hidden int __bessel(struct math128 *r, long double *special, int order, double x, int second)
{
	int odd = order & 1, negative = odd && order < 0;

	/* An order below 0 changes the sign if it is odd, as does x below 0. */
	order = order < 0 ? -(order + 1) + 1 : order;
	if (!second && signbit(x))
		negative ^= odd;
	if (isnan(x))
		*special = x + x;
	else if (second && x < 0)
		*special = (x - x) / 0.0;
	else if (second && x == 0)
		*special = (negative ? 1 : -1) / fabs(x);
	else if (isinf(x))
		*special = 0;
	else if (x == 0)
		*special = order ? negative ? -0.0 : 0.0 : 1;
	else if (!second && order < 2 && MATH_IS_TINY(x))
		*special = (negative ? -1 : 1) * (order ? fabs(x) / 2.0L : 1) * (1 - MATH_TRACE);
	else {
		__m128_bessel(r, order, fabs(x), second);
		r->negative ^= negative;
		return 0;
	}
	return 1;
}
