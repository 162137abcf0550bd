/* SPDX-License-Identifier: 0BSD */
/*
 * csqrtf - the square root of a complex number
 *
 * Returns  the root whose real part is not below 0; of infinities and NaNs as Annex G has it
 * Units    within 0.51 ulp a part: 120 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.8.3, G.6.4.2
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>

#include "internal/complex.h"

float _Complex csqrtf(float _Complex z)
{
	return __complex_sqrt(z, __m128_get);
}
