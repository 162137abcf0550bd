/* SPDX-License-Identifier: 0BSD */
/*
 * significandf - a number without its exponent
 *
 * Returns  as significand
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   4.3BSD
 * Differs  from musl 1.2.5: 0, infinities and NaNs raise nothing
 */
#include <math.h>

float significandf(float x)
{
	int power;

	return 2 * frexpf(x, &power);
}
