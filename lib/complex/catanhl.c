/* SPDX-License-Identifier: 0BSD */
/*
 * catanhl - the inverse hyperbolic tangent of a complex number
 *
 * Returns  the function of z, its imaginary part from -pi/2 to pi/2; INFINITY, and division by
 *          zero is raised, for 1; of infinities and NaNs as Annex G has it
 * Units    within 0.51 ulp a part: 120 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.6.3, G.6.2.3
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>

#include "internal/complex.h"

long double _Complex catanhl(long double _Complex z)
{
	return __complex_atanh(z, __m128_round);
}
