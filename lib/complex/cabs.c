/* SPDX-License-Identifier: 0BSD */
/*
 * cabs - the size of a complex number
 *
 * Returns  as hypot
 * Units    as hypot
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.8.1
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>
#include <math.h>

double cabs(double _Complex z)
{
	return hypot(__real__ z, __imag__ z);
}
