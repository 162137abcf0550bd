/* SPDX-License-Identifier: 0BSD */
/*
 * log2f - the logarithm to base 2
 *
 * Of powers of 2 it is the exponent: there the unit of some processors is a bit off in directed
 * rounding.
 *
 * Returns  as log2
 * Units    within 0.5000001 ulp: 64 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.10; Intel SDM, FYL2X
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/x87_inline.h"

float log2f(float x)
{
	struct x87_parts parts = x87_extract(x);

	return parts.significand == 1 ? parts.exponent : x87_log2(x, 1);
}
