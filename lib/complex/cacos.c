/* SPDX-License-Identifier: 0BSD */
/*
 * cacos - the inverse cosine of a complex number
 *
 * Returns  the angle, its real part from 0 to pi; of infinities and NaNs as Annex G has it
 * Units    within 0.51 ulp a part: 120 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.5.1, G.6.1.1
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>

#include "internal/complex.h"

double _Complex cacos(double _Complex z)
{
	return __complex_acos(z, __m128_get);
}
