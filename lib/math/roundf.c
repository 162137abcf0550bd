/* SPDX-License-Identifier: 0BSD */
/*
 * roundf - round to a whole number, halves away from zero
 *
 * Returns  as round
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.6
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

float roundf(float x)
{
	return round(x);
}
