/* SPDX-License-Identifier: 0BSD */
/*
 * fma - x * y + z, rounded once
 *
 * Returns  the sum; as of the product and the sum where one is infinite or a NaN
 * Units    correctly rounded in every direction
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.13.1, F.10.10.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"

double fma(double x, double y, double z)
{
	struct math128 r, addend;

	/* Zeros, infinities and NaNs, and their signs: nothing is rounded twice. */
	if (!__builtin_isfinite(x) || !__builtin_isfinite(y) || !__builtin_isfinite(z) || !x || !y)
		return (long double)x * y + z;
	if (z == 0)
		return x * y;
	__m128_set(&r, x);
	__m128_set(&addend, y);
	__m128_multiply(&r, &r, &addend);
	__m128_set(&addend, z);
	__m128_add(&r, &r, &addend);
	if (!r.mantissa)
		return (long double)x * y + z;
	return __m128_get(&r);
}
