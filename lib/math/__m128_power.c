/* SPDX-License-Identifier: 0BSD */
/* __m128_power - e to the power of x. */
#include "internal/math128.h"

hidden void __m128_power(struct math128 *r, const struct math128 *x)
{
	int n = __m128_exp(r, x);

	__m128_add(r, r, &__m128_one);
	r->exponent += n;
}
