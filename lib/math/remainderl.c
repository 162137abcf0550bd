/* SPDX-License-Identifier: 0BSD */
/*
 * remainderl - the remainder of a division that is rounded to nearest, halves to even
 *
 * Returns  as remainder
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.10.2; Intel SDM, FPREM1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/x87_inline.h"

long double remainderl(long double x, long double y)
{
	return x87_remainder(x, y).value;
}
