/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_atan2 - the angle of a point above the axis
 *
 * The unit's angle a is good to 64 bits; what it lacks is the angle of the point turned back by a,
 * and that is its tangent to as many bits again. Only angles up to pi/4 are turned, others are
 * mirrored. An angle below 2^-60 is its tangent but for a trace, which a tangent of 64 bits must
 * not lose.
 */
#include "internal/math128.h"
#include "internal/x87_inline.h"

static void turn(struct math128 *angle, const struct math128 *y, const struct math128 *x)
{
	struct math128 sine, cosine, across, along, product;

	__m128_set(angle, x87_atan2(__m128_get(y), __m128_get(x)));
	__m128_sincos(&sine, &cosine, angle);
	__m128_multiply(&across, y, &cosine);
	__m128_multiply(&product, x, &sine);
	__m128_subtract(&across, &across, &product);
	__m128_multiply(&along, x, &cosine);
	__m128_multiply(&product, y, &sine);
	__m128_add(&along, &along, &product);
	__m128_set(&across, __m128_get(&across) / __m128_get(&along));
	__m128_add(angle, angle, &across);
}

hidden void __m128_atan2(struct math128 *r, const struct math128 *y, const struct math128 *x)
{
	struct math128 near = *x, far = *y, angle;
	int left = near.negative, steep;

	near.negative = 0;
	__m128_subtract(&angle, &near, &far);
	steep = angle.negative;
	if (steep) {
		far = near;
		near = *y;
	}
	if (far.exponent < near.exponent - 60) {
		__m128_divide(&angle, &far, &near);
		__m128_snap(&angle);
		if (angle.mantissa)
			angle.mantissa--;
		__m128_normalise(&angle);
	} else {
		turn(&angle, &far, &near);
	}
	if (steep)
		__m128_subtract(&angle, &__m128_half_pi, &angle);
	if (left) {
		__m128_subtract(&angle, &__m128_half_pi, &angle);
		__m128_add(&angle, &__m128_half_pi, &angle);
	}
	*r = angle;
}
