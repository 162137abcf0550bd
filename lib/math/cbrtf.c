/* SPDX-License-Identifier: 0BSD */
/*
 * cbrtf - the cube root
 *
 * Returns  as cbrt
 * Units    within 0.5000001 ulp: the root of a float is not so near to what divides two floats
 *          that a double would touch it
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.7.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

float cbrtf(float x)
{
	return cbrt(x);
}
