/* SPDX-License-Identifier: 0BSD */
/*
 * carg - the angle of a complex number
 *
 * Returns  as atan2
 * Units    as atan2
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.9.1
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>
#include <math.h>

double carg(double _Complex z)
{
	return atan2(__imag__ z, __real__ z);
}
