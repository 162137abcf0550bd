/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_split - a positive number as 2^n * (1 + f), with f from -0.3 to 0.42
 *
 * Returns  n
 */
#include "internal/math128.h"

hidden int __m128_split(struct math128 *f, const struct math128 *x)
{
	struct math128 m = *x, minus_one = __m128_one;
	int n = m.exponent;

	m.exponent = 0;
	if (m.mantissa >> 96 > 0xb504f333) { /* the square root of 2 */
		m.exponent--;
		n++;
	}
	minus_one.negative = 1;
	__m128_add(f, &m, &minus_one);
	return n;
}
