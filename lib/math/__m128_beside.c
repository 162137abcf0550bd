/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_beside - a number just below x, x itself or just above, by the sign of rest
 *
 * For roots: x has 54 bits, between which no result of 53 bits changes its rounding.
 */
#include "internal/math128.h"

hidden long double __m128_beside(const struct math128 *x, const struct math128 *rest)
{
	struct math128 r = *x;

	if (rest->mantissa)
		r.mantissa += rest->negative ? -1 : 1;
	__m128_normalise(&r);
	return __m128_get(&r);
}
