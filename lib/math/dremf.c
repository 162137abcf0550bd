/* SPDX-License-Identifier: 0BSD */
/*
 * dremf - the remainder of a division that is rounded to nearest
 *
 * Returns  as remainder
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   4.3BSD
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

float dremf(float x, float y)
{
	return remainderf(x, y);
}
