/* SPDX-License-Identifier: 0BSD */
/*
 * cpow - a complex number to a complex power
 *
 * Returns  e^(w log z); 1 if w is 0
 * Units    within 0.51 ulp a part, unless that is below 2^-40 of the size of the power; its
 *          angle is good to 2^-110 of itself
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.8.2
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>

#include "internal/complex.h"

double _Complex cpow(double _Complex z, double _Complex w)
{
	return __complex_pow(z, w, &__complex_narrow);
}
