/* SPDX-License-Identifier: 0BSD */
/*
 * cargf - the angle of a complex number
 *
 * Returns  as atan2f
 * Units    as atan2f
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.9.1
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>
#include <math.h>

float cargf(float _Complex z)
{
	return atan2f(__imag__ z, __real__ z);
}
