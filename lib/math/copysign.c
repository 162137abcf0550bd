/* SPDX-License-Identifier: 0BSD */
/*
 * copysign - the magnitude of x with the sign of y
 *
 * The header has a macro of this name; this is for those who take the address.
 *
 * Returns  x or -x; a NaN keeps its payload
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.12.11.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

double(copysign)(double x, double y)
{
	return __builtin_copysign(x, y);
}
