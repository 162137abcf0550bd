/* SPDX-License-Identifier: 0BSD */
/*
 * frexp - a number as a fraction and a power of 2
 *
 * Returns  the fraction, from 0.5 to below 1 without its sign, with the power in *power; 0,
 *          infinities and NaNs themselves, with 0
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.6.4
 * Differs  from musl 1.2.5: *power is 0 for infinities and NaNs
 */
#include <math.h>

double frexp(double x, int *power)
{
	union {
		double d;
		unsigned long n;
	} u = {x};
	int e = u.n >> 52 & 0x7ff;

	*power = 0;
	if (e == 0x7ff || !(u.n << 1))
		return x;
	if (!e) {
		/* Subnormal: 64 places up it is not. */
		u.d *= 0x1p64;
		e = (u.n >> 52 & 0x7ff) - 64;
	}
	*power = e - 1022;
	u.n = (u.n & ~(0x7ffUL << 52)) | 1022UL << 52;
	return u.d;
}
