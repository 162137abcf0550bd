/* SPDX-License-Identifier: 0BSD */
/*
 * drem - the remainder of a division that is rounded to nearest
 *
 * Returns  as remainder
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   4.3BSD
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

double drem(double x, double y)
{
	return remainder(x, y);
}
