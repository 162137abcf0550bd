/* SPDX-License-Identifier: 0BSD */
/* __m128_expm1 - e to the power of x, less 1. */
#include "internal/math128.h"

hidden void __m128_expm1(struct math128 *r, const struct math128 *x)
{
	int n = __m128_exp(r, x);

	if (n) {
		__m128_add(r, r, &__m128_one);
		r->exponent += n;
		__m128_subtract(r, r, &__m128_one);
	}
}
