/* SPDX-License-Identifier: 0BSD */
/*
 * acos - the arc cosine
 *
 * Returns  the angle, from 0 to pi; a NaN for x beyond -1 and 1, and invalid is raised
 * Units    correctly rounded in every direction: no counterexample is known, the kernel's error is
 *          below 2^-110
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.4.1, F.10.1.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double acos(double x)
{
	struct math128 r, root;
	/* fabsl, as 1 - 1 is -0 in one direction. */
	long double y = x87_atan2(fabsl(sqrtl((1 - (long double)x) * (1 + (long double)x))), x);

	if (!__m128_open(y))
		return y;
	__m128_set(&r, x);
	__m128_side(&root, &r);
	__m128_atan2(&r, &root, &r);
	return __m128_get(&r);
}
