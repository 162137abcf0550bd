/* SPDX-License-Identifier: 0BSD */
/*
 * nearbyintf - round to a whole number in the current direction, without inexact
 *
 * Returns  as nearbyint
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.9.3
 * Differs  from musl 1.2.5: nothing
 */
#include <fenv.h>
#include <math.h>

float nearbyintf(float x)
{
	return nearbyint(x);
}
