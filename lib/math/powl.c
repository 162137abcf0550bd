/* SPDX-License-Identifier: 0BSD */
/*
 * powl - x to the power of y
 *
 * Returns  as pow
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.7.4
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/pow.h"

long double powl(long double x, long double y)
{
	struct math128 r;
	long double special;

	if (__pow_special(&special, x, y))
		return special;
	__m128_pow(&r, x, y);
	return __m128_round(&r);
}
