/* SPDX-License-Identifier: 0BSD */
/*
 * frexpf - a number as a fraction and a power of 2
 *
 * Returns  as frexp
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.4
 * Differs  from musl 1.2.5: *power is 0 for infinities and NaNs
 */
#include <math.h>

float frexpf(float x, int *power)
{
	return frexp(x, power);
}
