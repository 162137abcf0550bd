/* SPDX-License-Identifier: 0BSD */
/*
 * scalbf - x times a power of 2, which is a number
 *
 * Returns  as scalb
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   4.3BSD; XPG4 scalb
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

float scalbf(float x, float power)
{
	if (__builtin_isunordered(x, power))
		return x + power;
	if (__builtin_isinf(power))
		return power > 0 ? x * power : x / -power;
	if (power != truncf(power))
		return 0 / (power - power);
	/* No number is further from 0 or infinity than 5000 places. */
	return scalbnf(x, power > 5000 ? 5000 : power < -5000 ? -5000 : (int)power);
}
