/* SPDX-License-Identifier: 0BSD */
/*
 * clog - the logarithm of a complex number
 *
 * Returns  the logarithm, its imaginary part from -pi to pi; -INFINITY, and division by zero is
 *          raised, for 0
 * Units    within 0.51 ulp a part, unless |z|^2 is within 2^-90 of 1
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.3.7.2, G.6.3.2
 * Differs  from musl 1.2.5: nothing
 */
#include <complex.h>

#include "internal/complex.h"

double _Complex clog(double _Complex z)
{
	return __complex_log(z, __m128_get);
}
