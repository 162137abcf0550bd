/* SPDX-License-Identifier: 0BSD */
/* __gamma_special - whether the gamma function, or its logarithm, of x needs no series. */
#include <math.h>

#include "internal/special.h"

hidden int __gamma_special(long double *r, long double x, int log)
{
	if (isnan(x) || x == (long double)INFINITY || (log && isinf(x)))
		*r = x * x;
	else if (x <= 0 && x == rintl(x))
		*r = log || x == 0 ? 1 / (log ? 0 : x) : (x - x) / (x - x);
	else if (log && (x == 1 || x == 2))
		*r = 0;
	else
		return 0;
	return 1;
}
