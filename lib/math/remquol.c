/* SPDX-License-Identifier: 0BSD */
/*
 * remquol - remainder, and the low bits of the quotient
 *
 * Returns  as remainder, with the quotient's low three bits and its sign in *quotient; 0 there for
 *          NaNs
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.10.3; Intel SDM, FPREM1
 * Differs  from musl 1.2.5: the quotient has three bits
 */
#include <float.h>
#include <math.h>

#include "internal/x87_inline.h"

long double remquol(long double x, long double y, int *quotient)
{
	int negative = !__builtin_signbit(x) != !__builtin_signbit(y);
	struct x87_remainder r;

	/* One step of the unit is exact to the last bit of the quotient, several need not be. */
	if (__builtin_isless(fabsl(y), LDBL_MAX / 8))
		x = fmodl(x, 8 * y);
	r = x87_remainder(x, y);
	*quotient = negative ? -r.quotient : r.quotient;
	return r.value;
}
