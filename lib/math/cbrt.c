/* SPDX-License-Identifier: 0BSD */
/*
 * cbrt - the cube root
 *
 * Returns  the root, with the sign of x
 * Units    correctly rounded in every direction
 * Safety   async-signal-safe, thread-safe; errno stays
 * Source   C11 7.12.7.1, F.10.4.1
 * Differs  from musl 1.2.5: nothing
 */
#include <math.h>

#include "internal/math128.h"
#include "internal/x87_inline.h"

double cbrt(double x)
{
	struct math128 size, root, square, high, cube;
	long double y = fabs(x);

	if (x == 0 || !__builtin_isfinite(x))
		return x;
	y = x87_log2(y, 1 / 3.0L);
	y = x87_scale(1 + x87_exp2m1(y - rintl(y)), rintl(y));
	y -= (y - fabs(x) / (y * y)) / 3;
	if (__m128_open(y)) {
		/* Which side of 54 bits is the root on? What is squared and cubed is exact. */
		__m128_set(&size, fabs(x));
		__m128_set(&root, y);
		__m128_nearest(&root, 54);
		__m128_multiply(&square, &root, &root);
		high = square;
		high.mantissa = high.mantissa >> 64 << 64;
		__m128_subtract(&square, &square, &high);
		__m128_multiply(&cube, &root, &high);
		__m128_subtract(&size, &size, &cube);
		__m128_multiply(&cube, &root, &square);
		__m128_subtract(&size, &size, &cube);
		y = __m128_beside(&root, &size);
	}
	return copysignl(y, x);
}
