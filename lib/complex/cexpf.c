/* SPDX-License-Identifier: 0BSD */
/*
 * cexpf - e to a complex power
 *
 * Returns  the power; of infinities and NaNs as Annex G has it
 * Units    within 0.51 ulp a part: 120 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.7.1, G.6.3.1
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>

#include "internal/complex.h"

float _Complex cexpf(float _Complex z)
{
	return __complex_exp(z, &__complex_narrow);
}
