/* SPDX-License-Identifier: 0BSD */
/*
 * cosl - the cosine
 *
 * Returns  as cos
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.5
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/trig.h"

long double cosl(long double x)
{
	return __sinel(x, 1);
}
