/* SPDX-License-Identifier: 0BSD */
/* __m128_plus - r becomes r + x. */
#include "internal/math128.h"

hidden void __m128_plus(struct math128 *r, long double x)
{
	struct math128 addend;

	__m128_set(&addend, x);
	__m128_add(r, r, &addend);
}
