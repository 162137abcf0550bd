/* SPDX-License-Identifier: 0BSD */
/*
 * cacosh - the inverse hyperbolic cosine of a complex number
 *
 * Returns  the function of z, its real part not below 0, its imaginary part from -pi to pi; of
 *          infinities and NaNs as Annex G has it
 * Units    within 0.51 ulp a part: 120 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.6.1, G.6.2.1
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>
#include <math.h>

#include "internal/complex.h"

double _Complex cacosh(double _Complex z)
{
	long double _Complex r = __complex_acos(CMPLXL(__real__ z, -fabs(__imag__ z)), __m128_get);

	return CMPLXL(__imag__ r, copysignl(__real__ r, __imag__ z));
}
