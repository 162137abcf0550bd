/* SPDX-License-Identifier: 0BSD */
/* __m128_asinh - the inverse hyperbolic sine: ln(1 + v), v = x + x^2 / (1 + sqrt(1 + x^2)). */
#include "internal/complex.h"

hidden void __m128_asinh(struct math128 *r, const struct math128 *x)
{
	struct math128 square, root, size = *x;
	int negative = x->negative;

	size.negative = 0;
	__m128_multiply(&square, x, x);
	__m128_add(&root, &square, &__m128_one);
	__m128_sqrt(&root, &root);
	__m128_add(&root, &root, &__m128_one);
	__m128_divide(&square, &square, &root);
	__m128_add(&size, &size, &square);
	__m128_log(r, &size);
	r->negative = negative;
}
