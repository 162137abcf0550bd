/* SPDX-License-Identifier: 0BSD */
/*
 * csinh - the hyperbolic sine of a complex number
 *
 * Returns  the function of z; of infinities and NaNs as Annex G has it
 * Units    within 0.51 ulp a part: 120 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.6.5, G.6.2.5
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>

#include "internal/complex.h"

double _Complex csinh(double _Complex z)
{
	return __complex_sinh(z, &__complex_narrow);
}
