/* SPDX-License-Identifier: 0BSD */
/*
 * lgammal - the logarithm of the size of the gamma function
 *
 * Returns  as lgammal_r; its sign is in signgam, if the program refers to that
 * Units    as lgammal_r
 * Safety   async-signal-safe but for signgam, thread-safe but for it; errno stays
 * Source   C11 7.12.8.3; POSIX.1-2017 lgamma
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#pragma weak signgam

long double lgammal(long double x)
{
	int sign;
	long double r = lgammal_r(x, &sign);

	if (&signgam)
		signgam = sign;
	return r;
}
