/* SPDX-License-Identifier: 0BSD */
/* __m128_over - r becomes r / x. */
#include "internal/math128.h"

hidden void __m128_over(struct math128 *r, long double x)
{
	struct math128 divisor;

	__m128_set(&divisor, x);
	__m128_divide(r, r, &divisor);
}
