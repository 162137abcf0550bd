/* SPDX-License-Identifier: 0BSD */
/*
 * cbrtl - the cube root
 *
 * Returns  as cbrt
 * Units    within 0.5000001 ulp: 125 bits, rounded once
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.7.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

long double cbrtl(long double x)
{
	struct math128 size, root, square, cube;
	long double y = fabsl(x);

	if (x == 0 || !__builtin_isfinite(x))
		return x;
	y = x87_log2(y, 1 / 3.0L);
	y = x87_scale(1 + x87_exp2m1(y - rintl(y)), rintl(y));
	y -= (y - fabsl(x) / (y * y)) / 3;
	__m128_set(&size, fabsl(x));
	__m128_set(&root, y);
	__m128_multiply(&square, &root, &root);
	__m128_multiply(&cube, &square, &root);
	__m128_subtract(&size, &size, &cube);
	__m128_set(&cube, 3);
	__m128_multiply(&square, &square, &cube);
	__m128_divide(&size, &size, &square);
	__m128_add(&root, &root, &size);
	__m128_snap(&root);
	root.negative = x < 0;
	return __m128_round(&root);
}
