/* SPDX-License-Identifier: 0BSD */
/*
 * nextafterf - the number beside x, in the direction of y
 *
 * Returns  as nextafter
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.11.3, F.10.8.3
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

float nextafterf(float x, float y)
{
	return nexttowardf(x, y);
}
