/* SPDX-License-Identifier: 0BSD */
/* __m128_multiply - a * b, cut after 128 bits. */
#include "internal/math128.h"

hidden void __m128_multiply(struct math128 *r, const struct math128 *a, const struct math128 *b)
{
	r->exponent = a->exponent + b->exponent + 1;
	r->negative = a->negative ^ b->negative;
	r->mantissa = __m128_high(a->mantissa, b->mantissa);
	__m128_normalise(r);
}
