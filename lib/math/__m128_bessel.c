/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_bessel - the Bessel function of the first or the second kind, of a number above 0
 *
 * From LARGE on, orders 0 and 1 by Hankel's expansions, others from these by the recurrence,
 * upwards as long as the order is below x. Elsewhere the first kind by Miller's recurrence:
 * downwards from an order where it is nothing, and scaled by what it comes to. The second kind is
 * Neumann's sum of the first then. All have an error of 2^-115 of the largest value nearby, so that
 * a double is right beside the zeros too.
 *
 * Source   Abramowitz and Stegun 9.1.27, 9.1.46, 9.1.88, 9.2.5, 9.12
 */
#include <math.h>

#include "internal/special.h"
#include "internal/x87_inline.h"

#define LARGE 40
#define SMALLEST 1080

/* Orders 0 and 1 of the second kind. */
static void neumann(struct math128 *r, double x)
{
	struct miller m;
	struct math128 log, product;
	int n, k;

	__m128_miller(&m, 0, x, 1);
	__m128_set(&log, x / 2.0L);
	n = __m128_split(&log, &log);
	__m128_log1p(&log, &log, n);
	__m128_add(&log, &log, &__m128_euler);
	for (k = 0; k < 2; k++) {
		__m128_multiply(r + k, m.orders + k, &log);
		if (k) {
			product = m.orders[0];
			__m128_over(&product, x);
			__m128_subtract(r + 1, r + 1, &product);
			__m128_subtract(r + 1, r + 1, m.orders + 1);
		}
		product = m.sums[k];
		product.exponent += !k;
		__m128_add(r + k, r + k, &product);
		__m128_divide(r + k, r + k, &m.norm);
		__m128_divide(r + k, r + k, &__m128_half_pi);
	}
}

/* Upwards from orders 0 and 1. */
static void climb(struct math128 *r, const struct math128 *first, int order, double x)
{
	struct math128 below = first[0], this = first[1], above;
	int k;

	for (k = 1; k < order && this.exponent < 2 * SMALLEST; k++) {
		above = this;
		__m128_times(&above, 2.0L * k);
		__m128_over(&above, x);
		__m128_subtract(&above, &above, &below);
		below = this;
		this = above;
	}
	*r = order ? this : below;
}

hidden void __m128_bessel(struct math128 *r, int order, double x, int second)
{
	struct math128 first[2];
	struct miller m;
	int larger;

	if (!second && order > x && x87_log2(order / (1.3591409L * x), order) > SMALLEST) {
		*r = __m128_one;
		r->exponent = -MATH128_FAR;
		return;
	}
	if (x >= LARGE) {
		__m128_hankel(first, 0, x, second);
		__m128_hankel(first + 1, 1, x, second);
	} else if (second) {
		neumann(first, x);
	}
	if (second || (x >= LARGE && order <= x)) {
		climb(r, first, order, x);
		return;
	}
	__m128_miller(&m, order, x, 0);
	if (x >= LARGE) {
		larger = first[0].exponent < first[1].exponent;
		__m128_divide(r, first + larger, m.orders + larger);
	} else {
		__m128_divide(r, &__m128_one, &m.norm);
	}
	__m128_multiply(r, r, &m.at);
}
