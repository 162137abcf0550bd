/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_turns - a finite number less the multiple of pi/2 that is nearest
 *
 * x times 2/pi, of which only the bits matter that are below 4: a window of 256 of the constant's
 * bits is all that is looked at. In the worst case 62 zeros follow the point of a double's product,
 * and 130 bits are left.
 *
 * Returns  the multiple; its lowest two bits are right
 * Source   Payne and Hanek, "Radian reduction for trigonometric functions", 1983
 */
#include "internal/math128.h"
#include "internal/trig.h"

static uint64_t bits_at(const uint64_t *words, int place)
{
	const uint64_t *word = words + (place >> 6);
	int bit = place & 63;

	if (place < 0)
		return place > -64 ? words[0] >> -place : 0;
	return bit ? word[0] << bit | word[1] >> (64 - bit) : word[0];
}

hidden int __m128_turns(struct math128 *r, long double x, const uint64_t *two_over_pi)
{
	union extended n = {x};
	/* x is the significand * 2^exponent; the window starts where the product is below 4. */
	int place = (n.exponent & 0x7fff) - X87_BIAS - 63 - 2, turns;
	unsigned __int128 high, low;

	if (x < 0.78L && x > -0.78L) {
		__m128_set(r, x);
		return 0;
	}
	low = (unsigned __int128)n.mantissa * bits_at(two_over_pi, place + 128) +
	      ((unsigned __int128)n.mantissa * bits_at(two_over_pi, place + 192) >> 64);
	high = (unsigned __int128)n.mantissa * bits_at(two_over_pi, place + 64) + (low >> 64);
	high += (unsigned __int128)(n.mantissa * bits_at(two_over_pi, place)) << 64;
	turns = high >> 126;
	r->negative = 0;
	r->exponent = -1;
	high = high << 2 | (uint64_t)low >> 62;
	low <<= 66;
	if (high >> 127) {
		high = ~high;
		low = ~low;
		r->negative = 1;
		turns++;
	}
	/* The zeros behind the point make room for the rest of the bits. */
	for (; !(high >> 127); low <<= 1) {
		high = high << 1 | low >> 127;
		r->exponent--;
	}
	r->mantissa = high;
	__m128_multiply(r, r, &__m128_half_pi);
	if (x < 0) {
		r->negative ^= 1;
		turns = -turns;
	}
	return turns;
}
