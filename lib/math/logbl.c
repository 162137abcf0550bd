/* SPDX-License-Identifier: 0BSD */
/*
 * logbl - the exponent of a number, as a number
 *
 * Returns  as logb
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.11; Intel SDM, FXTRACT
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/x87_inline.h"

long double logbl(long double x)
{
	return x87_extract(x).exponent;
}
