/* SPDX-License-Identifier: 0BSD */
/* __m128_turn - sine and cosine of a finite number. */
#include "internal/complex.h"

hidden void __m128_turn(struct math128 *sine, struct math128 *cosine, long double x,
    const struct complex_format *format)
{
	struct math128 angle;
	int turns = format->reduce(&angle, x) & 3;

	__m128_sincos(sine, cosine, &angle);
	for (; turns; turns--) {
		angle = *cosine;
		*cosine = *sine;
		cosine->negative ^= 1;
		*sine = angle;
	}
}
