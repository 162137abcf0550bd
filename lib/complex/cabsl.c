/* SPDX-License-Identifier: 0BSD */
/*
 * cabsl - the size of a complex number
 *
 * Returns  as hypotl
 * Units    as hypotl
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.8.1
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>
#include <math.h>

long double cabsl(long double _Complex z)
{
	return hypotl(__real__ z, __imag__ z);
}
