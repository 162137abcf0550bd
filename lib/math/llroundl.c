/* SPDX-License-Identifier: 0BSD */
/*
 * llroundl - round to a whole number, halves away from zero
 *
 * Returns  as llround
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.7
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

long long llroundl(long double x)
{
	return roundl(x);
}
