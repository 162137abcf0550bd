/* SPDX-License-Identifier: 0BSD */
/*
 * erfcf - what the error function lacks to 1
 *
 * Returns  the difference, from 0 to 2; 0 where it is outside the format, and underflow is raised
 * Units    within 0.51 ulp: 90 bits and more, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.8.2, F.10.5.2
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/special.h"

float erfcf(float x)
{
	struct math128 r;

	if (isnan(x))
		return x;
	if (isinf(x))
		return x > 0 ? 0 : 2;
	__m128_erf(&r, fabsf(x), x > 0);
	if (x < 0)
		__m128_add(&r, &r, &__m128_one);
	else if (x == 0)
		r = __m128_one;
	return __m128_get(&r);
}
