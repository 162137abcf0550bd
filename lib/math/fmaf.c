/* SPDX-License-Identifier: 0BSD */
/*
 * fmaf - x * y + z, rounded once
 *
 * Returns  as fma
 * Units    correctly rounded to nearest
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.13.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

float fmaf(float x, float y, float z)
{
	union {
		double value;
		unsigned long bits;
	} sum;
	double product = (double)x * y, rest;

	/* The product is exact. Where the sum is not, its last bit is set: "rounding to odd". */
	sum.value = product + z;
	if (!__builtin_isfinite(sum.value))
		return sum.value;
	rest = sum.value - product;
	rest = (product - (sum.value - rest)) + (z - rest);
	if (rest != 0 && !(sum.bits & 1))
		sum.bits += (rest > 0) == (sum.value > 0) ? 1 : -1;
	return sum.value;
}
