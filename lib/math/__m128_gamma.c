/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_gamma - the gamma function, without its sign, as a power of e over a divisor
 *
 * Stirling's series of x + n, which is 32 at least, to 2^-125; the divisor is the product of the n
 * factors between. Below 0 by the reflection -pi / (x sin(pi x) gamma(-x)).
 *
 * Source   Abramowitz and Stegun 6.1.15, 6.1.17, 6.1.41
 */
#include <math.h>

#include "internal/special.h"

static const struct math128 half_ln_2pi = MATH128(0xeb3f8e4325f5a534, 0x94bc900144192024, -1, 0);

/* The series' coefficients B(2k) / (2k (2k - 1)), of alternating sign. */
static const struct {
	unsigned numerator, denominator;
} terms[] = {{1, 12}, {1, 360}, {1, 1260}, {1, 1680}, {1, 1188}, {691, 360360}, {1, 156},
    {3617, 122400}, {43867, 244188}, {174611, 125400}, {77683, 5796}, {236364091, 1506960},
    {657931, 300}, {3392780147, 93960}};

hidden void __m128_gamma(struct math128 *power, struct math128 *divisor, long double x)
{
	struct math128 y, square, sum = {0, MATH128_ZERO, 0}, term;
	int k;

	*divisor = __m128_one;
	for (__m128_set(&y, fabsl(x)); y.exponent < 5; __m128_add(&y, &y, &__m128_one))
		__m128_multiply(divisor, divisor, &y);
	__m128_multiply(&square, &y, &y);
	for (k = sizeof(terms) / sizeof(*terms) - 1; k >= 0; k--) {
		__m128_divide(&sum, &sum, &square);
		__m128_set(&term, terms[k].numerator);
		__m128_over(&term, terms[k].denominator);
		__m128_subtract(&sum, &term, &sum);
	}
	__m128_divide(&sum, &sum, &y);
	/* (y - 1/2) ln y - y + ln(2 pi) / 2 */
	k = __m128_split(&term, &y);
	__m128_log1p(&term, &term, k);
	square = y;
	__m128_plus(&square, -0.5L);
	__m128_multiply(power, &square, &term);
	__m128_subtract(power, power, &y);
	__m128_add(power, power, &half_ln_2pi);
	__m128_add(power, power, &sum);
	if (x < 0) {
		__m128_sinpi(&term, x, 0);
		__m128_times(&term, x);
		__m128_multiply(divisor, divisor, &__m128_half_pi);
		divisor->exponent++;
		__m128_divide(divisor, &term, divisor);
		divisor->negative = 0;
		power->negative ^= 1;
	}
}
