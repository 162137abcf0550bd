/* SPDX-License-Identifier: 0BSD */
/*
 * catan - the inverse tangent of a complex number
 *
 * Returns  the angle, its real part from -pi/2 to pi/2; of infinities and NaNs as Annex G has it
 * Units    within 0.51 ulp a part: 120 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.5.3, G.6
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>

#include "internal/complex.h"

double _Complex catan(double _Complex z)
{
	long double _Complex r = __complex_atanh(CMPLXL(__imag__ z, __real__ z), __m128_get);

	return COMPLEX_SWAP(r);
}
