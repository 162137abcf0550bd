/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_exp - e to the power of x, in two parts
 *
 * Returns  n; e^x is (1 + *r) * 2^n, with *r from -0.3 to 0.42, exact to 2^-124 of itself
 */
#include "internal/math128.h"

/* ln 2 in two parts: with n, of 15 bits at most, the first still has no more than 128. */
static const struct math128 high = MATH128(0xb17217f7d1cf79ab, 0xc9e3b39803f00000, -1, 0);
static const struct math128 low = MATH128(0xbdabd03cd0c99ca6, 0x2d8b628345d6e2ea, -111, 0);

hidden int __m128_exp(struct math128 *r, const struct math128 *x)
{
	double turns = (double)__m128_get(x) * 0x1.71547652b82fep0;
	/* To nearest in any direction of rounding; a number near a half may go either way. */
	int n = turns + (turns < 0 ? -0.5 : 0.5);
	struct math128 rest = *x, factor, series;

	if (n) {
		__m128_set(&factor, -n);
		__m128_multiply(&series, &factor, &high);
		__m128_add(&rest, &rest, &series);
		__m128_multiply(&series, &factor, &low);
		__m128_add(&rest, &rest, &series);
	}
	__m128_series(&series, &rest, 1, 1, rest.negative);
	__m128_multiply(r, &series, &rest);
	return n;
}
