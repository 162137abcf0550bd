/* SPDX-License-Identifier: 0BSD */
/*
 * ccosf - the cosine of a complex number
 *
 * Returns  the function of z; of infinities and NaNs as Annex G has it
 * Units    within 0.51 ulp a part: 120 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.5.4, G.6
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>

#include "internal/complex.h"

float _Complex ccosf(float _Complex z)
{
	return __complex_cosh(CMPLXL(-__imag__ z, __real__ z), &__complex_narrow);
}
