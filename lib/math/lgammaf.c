/* SPDX-License-Identifier: 0BSD */
/*
 * lgammaf - the logarithm of the size of the gamma function
 *
 * Returns  as lgammaf_r; its sign is in signgam, if the program refers to that
 * Units    as lgammaf_r
 * Safety   async-signal-safe but for signgam, thread-safe but for it; errno stays
 * Source   C11 7.12.8.3; POSIX.1-2017 lgamma
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#pragma weak signgam

float lgammaf(float x)
{
	int sign;
	float r = lgammaf_r(x, &sign);

	if (&signgam)
		signgam = sign;
	return r;
}
