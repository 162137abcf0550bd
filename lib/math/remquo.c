/* SPDX-License-Identifier: 0BSD */
/*
 * remquo - remainder, and the low bits of the quotient
 *
 * Returns  as remquol
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.10.3
 * Differs  from musl 1.2.5: the quotient has three bits
 */
#include <math.h>

double remquo(double x, double y, int *quotient)
{
	return remquol(x, y, quotient);
}
