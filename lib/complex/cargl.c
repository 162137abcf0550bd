/* SPDX-License-Identifier: 0BSD */
/*
 * cargl - the angle of a complex number
 *
 * Returns  as atan2l
 * Units    as atan2l
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.9.1
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>
#include <math.h>

long double cargl(long double _Complex z)
{
	return atan2l(__imag__ z, __real__ z);
}
