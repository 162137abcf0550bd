/* SPDX-License-Identifier: 0BSD */
/*
 * significand - a number without its exponent
 *
 * Returns  the significand, from 1 to below 2 without its sign; 0, infinities and NaNs themselves
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   4.3BSD
 * Differs  from musl 1.2.5: 0, infinities and NaNs raise nothing
 */
#include <math.h>

double significand(double x)
{
	int power;

	return 2 * frexp(x, &power);
}
