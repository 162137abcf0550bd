/* SPDX-License-Identifier: 0BSD */
/* __gamma_is_negative - whether the gamma function of a number, or of its side of 0, is below 0. */
#include <math.h>

#include "internal/special.h"

hidden int __gamma_is_negative(long double x)
{
	return signbit(x) && (x == 0 || (x != rintl(x) && isless(fmodl(-x, 2), 1)));
}
