/* SPDX-License-Identifier: 0BSD */
/*
 * frexpl - a number as a fraction and a power of 2
 *
 * Returns  as frexp
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.4; Intel SDM, FXTRACT
 * Differs  from musl 1.2.5: *power is 0 for infinities and NaNs
 */
#include <math.h>

#include "internal/x87_inline.h"

long double frexpl(long double x, int *power)
{
	struct x87_parts parts;

	*power = 0;
	if (x == 0 || !__builtin_isfinite(x))
		return x;
	parts = x87_extract(x);
	*power = (int)parts.exponent + 1;
	return parts.significand / 2;
}
