/* SPDX-License-Identifier: 0BSD */
/*
 * cprojf - the projection onto the Riemann sphere
 *
 * Returns  z; if a part is infinite, INFINITY with an imaginary 0 of the sign that was there
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.9.5
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>

float _Complex cprojf(float _Complex z)
{
	if (!__builtin_isinf(__real__ z) && !__builtin_isinf(__imag__ z))
		return z;
	return CMPLXF(__builtin_inf(), __builtin_copysign(0., __imag__ z));
}
