/* SPDX-License-Identifier: 0BSD */
/*
 * ilogb - the exponent of a number
 *
 * Returns  as ilogbl
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.5
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

int ilogb(double x)
{
	return ilogbl(x);
}
