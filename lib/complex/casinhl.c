/* SPDX-License-Identifier: 0BSD */
/*
 * casinhl - the inverse hyperbolic sine of a complex number
 *
 * Returns  the function of z, its imaginary part from -pi/2 to pi/2; of infinities and NaNs as
 *          Annex G has it
 * Units    within 0.51 ulp a part: 120 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.6.2, G.6.2.2
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>

#include "internal/complex.h"

long double _Complex casinhl(long double _Complex z)
{
	return __complex_asinh(z, __m128_round);
}
