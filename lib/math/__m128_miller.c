/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_miller - Bessel functions of the first kind, but for a factor, by Miller's recurrence
 *
 * Downwards from an order where the function is nothing beside what comes.
 *
 * Source   Abramowitz and Stegun 9.1.27, 9.1.46, 9.1.88, 9.12
 */
#include <math.h>

#include "internal/special.h"

hidden void __m128_miller(struct miller *m, int order, double x, int second)
{
	struct math128 above = {0, MATH128_ZERO, 0}, this = __m128_one, below, product;
	int top = order > x ? order : (int)x, k;

	m->norm = m->sums[0] = m->sums[1] = above;
	for (k = top + 36 + 14 * (int)sqrtl(top + 1); k >= 0; k--) {
		if (k == order)
			m->at = this;
		m->orders[k & 1] = this;
		product = this;
		product.exponent += k > 0;
		if (!(k & 1))
			__m128_add(&m->norm, &m->norm, &product);
		if (second && k > 1) {
			/* 2/k, or 1/j + 1/(j + 1) with j = k / 2 */
			int j = k / 2;

			if (k & 1)
				__m128_times(&product, k / 2.0L);
			__m128_over(&product, k & 1 ? (long double)j * (j + 1) : k);
			product.negative ^= !(j & 1);
			__m128_add(m->sums + (k & 1), m->sums + (k & 1), &product);
		}
		below = this;
		__m128_times(&below, 2.0L * k);
		__m128_over(&below, x);
		__m128_subtract(&below, &below, &above);
		above = this;
		this = below;
	}
}
