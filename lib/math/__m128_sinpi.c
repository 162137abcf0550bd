/* SPDX-License-Identifier: 0BSD */
/* __m128_sinpi - the sine, or cosine, of pi times x, without its sign. */
#include <math.h>

#include "internal/special.h"

hidden void __m128_sinpi(struct math128 *r, long double x, int cosine)
{
	struct math128 sine, angle;
	/* All of these are exact. */
	long double turn = fmodl(fabsl(x), 1);

	if (turn > 0.5L)
		turn = 1 - turn;
	if (turn > 0.25L) {
		turn = 0.5L - turn;
		cosine = !cosine;
	}
	__m128_set(&angle, 2 * turn);
	__m128_multiply(&angle, &angle, &__m128_half_pi);
	__m128_sincos(&sine, r, &angle);
	if (!cosine)
		*r = sine;
}
