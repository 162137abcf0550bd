/* SPDX-License-Identifier: 0BSD */
/*
 * fmal - x * y + z, rounded once
 *
 * Returns  as fma
 * Units    correctly rounded, but what is subnormal is rounded twice
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.13.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"

long double fmal(long double x, long double y, long double z)
{
	struct math128 r, addend;

	/* Zeros, infinities and NaNs, and their signs: nothing is rounded twice. */
	if (!__builtin_isfinite(x) || !__builtin_isfinite(y) || !x || !y)
		return x * y + z;
	if (!__builtin_isfinite(z))
		return z;
	if (!z)
		return x * y;
	__m128_set(&r, x);
	__m128_set(&addend, y);
	__m128_multiply(&r, &r, &addend);
	__m128_set(&addend, z);
	__m128_add(&r, &r, &addend);
	if (!r.mantissa)
		return x * y + z;
	return __m128_round(&r);
}
