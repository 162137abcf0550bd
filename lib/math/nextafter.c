/* SPDX-License-Identifier: 0BSD */
/*
 * nextafter - the number beside x, in the direction of y
 *
 * Returns  that number; y if they are equal; a NaN if one of them is. Overflow is raised if the
 *          number is infinite, underflow if it is subnormal or 0
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.11.3, F.10.8.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

double nextafter(double x, double y)
{
	return nexttoward(x, y);
}
