/* SPDX-License-Identifier: 0BSD */
/* __m128_sincos - sine and cosine of an angle of at most pi/4. */
#include "internal/math128.h"

hidden void __m128_sincos(struct math128 *sine, struct math128 *cosine, const struct math128 *x)
{
	struct math128 square, angle = *x;

	__m128_multiply(&square, x, x);
	__m128_series(cosine, &square, 0, 2, 1);
	__m128_series(sine, &square, 1, 2, 1);
	__m128_multiply(sine, sine, &angle);
}
