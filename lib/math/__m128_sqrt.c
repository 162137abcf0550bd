/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_sqrt - the square root: 64 bits by the unit, and one step of Newton's
 *
 * Half of the exponent is put aside, as it may be outside the unit's.
 */
#include <math.h>

#include "internal/math128.h"

hidden void __m128_sqrt(struct math128 *r, const struct math128 *x)
{
	struct math128 square = *x, root, rest;
	long double first;

	*r = *x;
	if (!x->mantissa)
		return;
	square.exponent &= 1;
	first = sqrtl(__m128_get(&square));
	__m128_set(&root, first);
	__m128_multiply(&rest, &root, &root);
	__m128_subtract(&rest, &square, &rest);
	__m128_set(&rest, __m128_get(&rest) / (2 * first));
	__m128_add(&root, &root, &rest);
	root.exponent += x->exponent >> 1;
	*r = root;
}
