/* SPDX-License-Identifier: 0BSD */
/* __m128_times - r becomes r * x. */
#include "internal/math128.h"

hidden void __m128_times(struct math128 *r, long double x)
{
	struct math128 factor;

	__m128_set(&factor, x);
	__m128_multiply(r, r, &factor);
}
