/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_pow - x to the power of y, of finite numbers that are not 0
 *
 * All bits come from the kernel: the logarithm needs more than 64 before it is multiplied.
 */
#include <math.h>

#include "internal/pow.h"

/* Whether the power has 64 bits or fewer: it may lie on what divides the roundings. */
static int is_exact(long double x, long double y)
{
	union extended n = {x};
	int halvings, bits;

	for (halvings = 0; y != rintl(y); halvings++) {
		n.value = sqrtl(x);
		if (halvings == 14 || n.mantissa << 32 || n.value * n.value != x)
			return 0;
		x = n.value;
		y *= 2;
	}
	bits = 63 - __builtin_ctzll(n.mantissa);
	return !bits || (y > 0 && bits * y < 64);
}

hidden void __m128_pow(struct math128 *r, long double x, long double y)
{
	struct math128 factor;
	long double size = fabsl(x);
	int n;

	__m128_set(r, size);
	n = __m128_split(r, r);
	__m128_log1p(r, r, n);
	__m128_set(&factor, y);
	__m128_multiply(r, r, &factor);
	/* Far outside: rounding makes 0 or an infinity of it. */
	if (r->exponent > 14) {
		r->mantissa = MATH128_TOP | 1;
		r->exponent = r->negative ? -MATH128_FAR : MATH128_FAR;
	} else {
		__m128_power(r, r);
		if (is_exact(size, y))
			__m128_nearest(r, 64);
	}
	r->negative = x < 0 && __pow_is_odd(y);
}
