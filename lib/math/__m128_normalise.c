/* SPDX-License-Identifier: 0BSD */
/* __m128_normalise - move a mantissa up until its top bit is set; 0 gets an exponent below all. */
#include "internal/math128.h"

hidden void __m128_normalise(struct math128 *r)
{
	if (!r->mantissa)
		r->exponent = MATH128_ZERO;
	else
		for (; !(r->mantissa >> 127); r->mantissa <<= 1)
			r->exponent--;
}
