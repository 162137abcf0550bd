/* SPDX-License-Identifier: 0BSD */
/* __m128_side - the other side of a triangle with a right angle, whose hypotenuse is 1. */
#include "internal/math128.h"

hidden void __m128_side(struct math128 *r, const struct math128 *x)
{
	struct math128 difference;

	__m128_subtract(&difference, &__m128_one, x);
	__m128_add(r, &__m128_one, x);
	__m128_multiply(r, r, &difference);
	__m128_sqrt(r, r);
}
