/* SPDX-License-Identifier: 0BSD */
/*
 * lroundl - round to a whole number, halves away from zero
 *
 * Returns  as lround
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.7
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

long lroundl(long double x)
{
	return roundl(x);
}
