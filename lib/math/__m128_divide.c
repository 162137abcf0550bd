/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_divide - a / b: 64 bits by the unit, and as many again from what these leave
 *
 * Exponents are put aside, as they may be outside the unit's.
 */
#include "internal/math128.h"

hidden void __m128_divide(struct math128 *r, const struct math128 *a, const struct math128 *b)
{
	struct math128 dividend = *a, divisor = *b, quotient, rest;
	long double by;

	dividend.exponent = divisor.exponent = 0;
	by = __m128_get(&divisor);
	__m128_set(&quotient, __m128_get(&dividend) / by);
	__m128_multiply(&rest, &quotient, &divisor);
	__m128_subtract(&rest, &dividend, &rest);
	__m128_set(&rest, __m128_get(&rest) / by);
	__m128_add(&quotient, &quotient, &rest);
	quotient.exponent += a->exponent - b->exponent;
	*r = quotient;
}
