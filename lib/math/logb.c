/* SPDX-License-Identifier: 0BSD */
/*
 * logb - the exponent of a number, as a number
 *
 * Returns  the exponent, as if x were normal; -INFINITY for 0, where division by zero is raised;
 *          INFINITY for infinities; a NaN for NaNs
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.11; Intel SDM, FXTRACT
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/x87_inline.h"

double logb(double x)
{
	return x87_extract(x).exponent;
}
