/* SPDX-License-Identifier: 0BSD */
/* __m128_complex_sqrt - the square root whose real part is not below 0. */
#include "internal/complex.h"

hidden void __m128_complex_sqrt(
    struct math128 *re, struct math128 *im, const struct math128 *x, const struct math128 *y)
{
	struct math128 size = *x, root, square, other;
	int left = x->negative, below = y->negative;

	__m128_multiply(&square, x, x);
	__m128_multiply(&other, y, y);
	__m128_add(&root, &square, &other);
	__m128_sqrt(&root, &root);
	size.negative = 0;
	__m128_add(&root, &root, &size);
	root.exponent--;
	__m128_sqrt(&root, &root);
	other = *y;
	other.negative = 0;
	if (root.mantissa)
		__m128_divide(&other, &other, &root);
	other.exponent--;
	*re = left ? other : root;
	*im = left ? root : other;
	im->negative = below;
}
