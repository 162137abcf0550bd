/* SPDX-License-Identifier: 0BSD */
/*
 * cabsf - the size of a complex number
 *
 * Returns  as hypotf
 * Units    as hypotf
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.8.1
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>
#include <math.h>

float cabsf(float _Complex z)
{
	return hypotf(__real__ z, __imag__ z);
}
