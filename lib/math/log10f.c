/* SPDX-License-Identifier: 0BSD */
/*
 * log10f - the logarithm to base 10
 *
 * Returns  as log10
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.8
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/x87_inline.h"

float log10f(float x)
{
	long double y = x87_log2(x, X87_LOG10_2);
	int whole;

	/* Powers of 10 have whole logarithms, and no other float is so near to one. */
	if (__builtin_isless(fabsl(y), 100)) {
		whole = x87_nearest(y);
		if (fabsl(y - whole) < 0x1p-50L)
			return whole;
	}
	return y;
}
