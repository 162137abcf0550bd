/* SPDX-License-Identifier: 0BSD */
/*
 * lround - round to a whole number, halves away from zero
 *
 * Returns  the number; LONG_MIN, and invalid is raised, if it does not fit
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.7
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

long lround(double x)
{
	return round(x);
}
