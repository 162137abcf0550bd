/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_hankel - Bessel functions of order 0 or 1 of large numbers, by Hankel's expansion
 *
 * From 40 on, its terms get smaller for TERMS of them, and what is left out is below 2^-115. The
 * angle is reduced to all of its bits, so that a double is right beside the zeros too.
 *
 * Source   Abramowitz and Stegun 9.2.5 to 9.2.10
 */
#include "internal/special.h"
#include "internal/trig.h"

#define TERMS 84

hidden void __m128_hankel(struct math128 *r, int order, double x, int second)
{
	struct math128 sums[2] = {__m128_one, {0, MATH128_ZERO, 0}}, term = __m128_one;
	struct math128 sine, cosine, angle, quarter = __m128_half_pi;
	int turns = __m128_reduce(&angle, x) - order - second, k;

	for (k = 1; k < TERMS && term.exponent > -130; k++) {
		__m128_times(&term, 4 * order - (2 * k - 1) * (2 * k - 1));
		__m128_over(&term, 8 * k);
		__m128_over(&term, x);
		term.negative ^= !(k & 1);
		__m128_add(sums + (k & 1), sums + (k & 1), &term);
	}
	/* Less pi/4, and again pi/4 at most. */
	quarter.exponent--;
	quarter.negative = !angle.negative;
	turns -= angle.negative;
	__m128_add(&angle, &angle, &quarter);
	__m128_sincos(&sine, &cosine, &angle);
	for (turns &= 3; turns; turns--) {
		angle = cosine;
		cosine = sine;
		cosine.negative ^= 1;
		sine = angle;
	}
	__m128_multiply(&cosine, &cosine, sums);
	__m128_multiply(&sine, &sine, sums + 1);
	__m128_subtract(&cosine, &cosine, &sine);
	angle = __m128_half_pi;
	__m128_times(&angle, x);
	__m128_divide(&angle, &__m128_one, &angle);
	__m128_sqrt(&angle, &angle);
	__m128_multiply(r, &cosine, &angle);
}
