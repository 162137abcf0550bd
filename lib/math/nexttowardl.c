/* SPDX-License-Identifier: 0BSD */
/*
 * nexttowardl - the number beside x, in the direction of y
 *
 * Returns  as nextafter
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.11.4
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

long double nexttowardl(long double x, long double y)
{
	return nextafterl(x, y);
}
