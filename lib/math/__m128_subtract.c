/* SPDX-License-Identifier: 0BSD */
/* __m128_subtract - a - b. */
#include "internal/math128.h"

hidden void __m128_subtract(struct math128 *r, const struct math128 *a, const struct math128 *b)
{
	struct math128 minus = *b;

	minus.negative ^= 1;
	__m128_add(r, a, &minus);
}
