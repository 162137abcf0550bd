/* SPDX-License-Identifier: 0BSD */
/*
 * modff - the whole and the rest of a number
 *
 * Returns  as modf
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.12
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

float modff(float x, float *whole)
{
	double d;
	float rest = modf(x, &d);

	*whole = d;
	return rest;
}
