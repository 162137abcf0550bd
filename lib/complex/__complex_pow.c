/* SPDX-License-Identifier: 0BSD */
/*
 * __complex_pow - a complex number to a complex power: e^(w ln z)
 *
 * Of 0, infinities and NaNs what that formula gives; to the power of 0 it is 1.
 */
#include <complex.h>
#include <math.h>

#include "internal/complex.h"
#include "internal/x87_inline.h"

/* Sine and cosine of a number that has no more than 128 bits. */
static void turn(struct math128 *sine, struct math128 *cosine, const struct math128 *x,
    const struct complex_format *format)
{
	struct math128 angle = *x, turns, product;
	long double quarters;
	long n;

	if (x->exponent > 60) {
		__m128_turn(sine, cosine, __m128_get(x), format);
		return;
	}
	/* To nearest, in any direction of rounding. */
	quarters = __m128_get(x) * 0x1.45f306dc9c882a54p-1L;
	n = quarters < 0 ? quarters - 0.5L : quarters + 0.5L;
	__m128_set(&turns, -n);
	__m128_multiply(&product, &turns, &__m128_half_pi);
	__m128_add(&angle, &angle, &product);
	__m128_sincos(sine, cosine, &angle);
	for (n &= 3; n; n--) {
		angle = *cosine;
		*cosine = *sine;
		cosine->negative ^= 1;
		*sine = angle;
	}
}

/* ac + bd, or ac - bd */
static void products(struct math128 *r, const struct math128 *a, const struct math128 *c,
    const struct math128 *b, const struct math128 *d, int minus)
{
	struct math128 product;

	__m128_multiply(&product, b, d);
	product.negative ^= minus;
	__m128_multiply(r, a, c);
	__m128_add(r, r, &product);
}

static long double _Complex special(
    long double _Complex z, long double _Complex w, const struct complex_format *format)
{
	long double _Complex log = __complex_log(z, __m128_round);
	long double a = __real__ log, b = __imag__ log, c = __real__ w, d = __imag__ w;

	return __complex_exp(CMPLXL(a * c - b * d, a * d + b * c), format);
}

hidden long double _Complex __complex_pow(
    long double _Complex z, long double _Complex w, const struct complex_format *format)
{
	struct math128 log, angle, c, d, power, turns;
	long double x = __real__ z, y = __imag__ z;

	if (w == 0)
		return 1;
	if (z == 0 || !isfinite(x) || !isfinite(y) || !isfinite(__real__ w) || !isfinite(__imag__ w))
		return special(z, w, format);
	__m128_log_abs(&log, x, y);
	__m128_set(&angle, fabsl(y));
	__m128_set(&c, x);
	__m128_atan2(&angle, &angle, &c);
	angle.negative = signbit(y) != 0;
	__m128_set(&c, __real__ w);
	__m128_set(&d, __imag__ w);
	products(&power, &log, &c, &angle, &d, 1);
	products(&turns, &log, &d, &angle, &c, 0);
	if (power.exponent > 14)
		__m128_set(&power, power.negative ? -COMPLEX_LIMIT : COMPLEX_LIMIT);
	__m128_power(&power, &power);
	turn(&d, &c, &turns, format);
	__m128_multiply(&c, &c, &power);
	__m128_multiply(&d, &d, &power);
	return CMPLXL(format->round(&c), format->round(&d));
}
