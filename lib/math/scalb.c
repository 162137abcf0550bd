/* SPDX-License-Identifier: 0BSD */
/*
 * scalb - x times a power of 2, which is a number
 *
 * Returns  the product, rounded once; a NaN, and invalid is raised, if power is no whole number,
 *          and for 0 times 2 to the INFINITY and INFINITY times 2 to the -INFINITY
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   4.3BSD; XPG4 scalb
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

double scalb(double x, double power)
{
	if (__builtin_isunordered(x, power))
		return x + power;
	if (__builtin_isinf(power))
		return power > 0 ? x * power : x / -power;
	if (power != trunc(power))
		return 0 / (power - power);
	/* No number is further from 0 or infinity than 5000 places. */
	return scalbn(x, power > 5000 ? 5000 : power < -5000 ? -5000 : (int)power);
}
