/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_erf - the error function, or what it lacks to 1, of a number that is not below 0
 *
 * Below LIMIT by the series 2 / sqrt(pi) * x * e^-x^2 * (1 + 2x^2/3 * (1 + 2x^2/5 * ...)), whose
 * terms have one sign; above, what is lacking is e^-x^2 / sqrt(pi) over Laplace's continued
 * fraction, which 44 steps bring to 2^-103 there.
 *
 * Source   Abramowitz and Stegun 7.1.6, 7.1.14
 */
#include "internal/special.h"

#define LIMIT 5
#define STEPS 44
#define END 120 /* e^-120^2 is 0 in any format */

static const struct math128 two_over_root_pi =
    MATH128(0x906eba8214db688d, 0x71d48a7f6bfec344, 0, 0);

static void series(struct math128 *r, const struct math128 *square, long double x)
{
	int k = 18 + (int)(x * 20), odd; /* terms that are more than 2^-125 */

	*r = __m128_one;
	for (odd = 2 * k + 1; odd > 1; odd -= 2) {
		__m128_multiply(r, r, square);
		r->exponent++;
		__m128_over(r, odd);
		__m128_add(r, r, &__m128_one);
	}
	__m128_times(r, x);
}

static void fraction(struct math128 *r, long double x)
{
	int k;

	__m128_set(r, x);
	for (k = STEPS; k; k--) {
		struct math128 half;

		__m128_set(&half, k / 2.0L);
		__m128_divide(r, &half, r);
		__m128_plus(r, x);
	}
	__m128_divide(r, &__m128_one, r);
	r->exponent--;
}

hidden void __m128_erf(struct math128 *r, long double x, int lacking)
{
	struct math128 square, power;
	int far = x >= LIMIT;

	if (x > END)
		x = END;
	__m128_set(&square, x);
	__m128_times(&square, x);
	if (far)
		fraction(r, x);
	else
		series(r, &square, x);
	square.negative = 1;
	__m128_power(&power, &square);
	__m128_multiply(r, r, &power);
	__m128_multiply(r, r, &two_over_root_pi);
	if (far != lacking)
		__m128_subtract(r, &__m128_one, r);
}
