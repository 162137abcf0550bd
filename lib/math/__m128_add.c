/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_add - a + b
 *
 * Bits that are lost set the last one, so that __m128_get rounds sums right that have more than
 * 128.
 */
#include "internal/math128.h"

hidden void __m128_add(struct math128 *r, const struct math128 *a, const struct math128 *b)
{
	const struct math128 *larger = a->exponent < b->exponent ? b : a;
	const struct math128 *smaller = larger == a ? b : a;
	unsigned __int128 m = larger->mantissa, addend = smaller->mantissa;
	int distance = larger->exponent - smaller->exponent;
	int negative = larger->negative;

	if (distance > 127)
		addend = !!addend;
	else if (distance)
		addend = addend >> distance | !!(addend << (128 - distance));
	r->exponent = larger->exponent;
	if (negative == smaller->negative) {
		m += addend;
		if (m < addend) {
			m = m >> 1 | (m & 1) | MATH128_TOP;
			r->exponent++;
		}
	} else if (m < addend) {
		m = addend - m;
		negative = !negative;
	} else {
		m -= addend;
	}
	r->mantissa = m;
	r->negative = negative;
	__m128_normalise(r);
}
