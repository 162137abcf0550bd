/* SPDX-License-Identifier: 0BSD */
/* __m128_set - an exact copy of a finite number. */
#include "internal/math128.h"

hidden void __m128_set(struct math128 *r, long double x)
{
	union extended n = {x};
	int exponent = n.exponent & 0x7fff;

	r->mantissa = (unsigned __int128)n.mantissa << 64;
	r->exponent = (exponent ? exponent : 1) - X87_BIAS;
	r->negative = n.exponent >> 15;
	__m128_normalise(r);
}
