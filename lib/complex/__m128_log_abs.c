/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_log_abs - the logarithm of the size of a finite complex number that is not 0
 *
 * Beside 1 of what the square of the size is more than 1, (x - 1) (x + 1) + y^2 with x the larger.
 */
#include <math.h>

#include "internal/complex.h"

hidden void __m128_log_abs(struct math128 *r, long double x, long double y)
{
	struct math128 square, larger, other;
	int n;

	__m128_set(&larger, fmaxl(fabsl(x), fabsl(y)));
	__m128_set(&other, fminl(fabsl(x), fabsl(y)));
	__m128_multiply(&other, &other, &other);
	__m128_multiply(&square, &larger, &larger);
	__m128_add(&square, &square, &other);
	if (square.exponent == 0 || square.exponent == -1) {
		__m128_subtract(&square, &larger, &__m128_one);
		__m128_add(&larger, &larger, &__m128_one);
		__m128_multiply(&square, &square, &larger);
		__m128_add(&square, &square, &other);
		__m128_log(r, &square);
	} else {
		n = __m128_split(&square, &square);
		__m128_log1p(r, &square, n);
	}
	r->exponent--;
}
