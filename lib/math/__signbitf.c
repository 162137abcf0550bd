/* SPDX-License-Identifier: 0BSD */
/*
 * __signbitf - whether x has its sign bit set
 *
 * Returns  1 or 0
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.3.6; musl 1.2.5 names it
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

int __signbitf(float x)
{
	return !!signbit(x);
}
