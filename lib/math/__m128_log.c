/* SPDX-License-Identifier: 0BSD */
/* __m128_log - ln(1 + x), x above -1. */
#include "internal/math128.h"

hidden void __m128_log(struct math128 *r, const struct math128 *x)
{
	struct math128 sum = *x;
	int n = 0;

	/* Of what is small, 1 + x would lose bits. */
	if (x->exponent >= -2) {
		__m128_add(&sum, x, &__m128_one);
		n = __m128_split(&sum, &sum);
	}
	__m128_log1p(r, &sum, n);
}
