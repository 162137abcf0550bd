/* SPDX-License-Identifier: 0BSD */
/*
 * __x87_sine - sine, or cosine, of an angle of at most pi/4, to 2^-62 of the result
 *
 * By the series, as fsin is a double under emulators.
 */
#include "internal/trig.h"

hidden long double __x87_sine(long double x, int cosine)
{
	long double sum = 1;
	int k;

	for (k = 23 - cosine; k > 1; k -= 2)
		sum = 1 - x * x * sum / (k * (k - 1));
	return cosine ? sum : x * sum;
}
