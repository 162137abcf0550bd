/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_series - a Taylor series with factorials, from its end
 *
 * Fixed point, as all terms are below 1: an error of 3 in the last of 127 bits.
 */
#include "internal/math128.h"

enum { TERMS = 34 }; /* 0.7^17 / 34! is below 2^-135, 0.36^34 / 34! too */

/* The quotient of a number that is below 2^64 times the divisor: two steps of 64 bits. */
static unsigned __int128 divide(unsigned __int128 n, uint64_t divisor)
{
	uint64_t high, low, rest;

	__asm__("divq %4"
	        : "=a"(high), "=d"(rest)
	        : "0"((uint64_t)(n >> 64)), "1"(0ul), "r"(divisor));
	__asm__("divq %4" : "=a"(low), "=d"(rest) : "0"((uint64_t)n), "1"(rest), "r"(divisor));
	return (unsigned __int128)high << 64 | low;
}

hidden void __m128_series(
    struct math128 *r, const struct math128 *x, int first, int step, int alternate)
{
	int shift = -1 - x->exponent, k;
	unsigned __int128 argument = shift > 127 ? 0 : x->mantissa >> shift;
	unsigned __int128 sum = MATH128_TOP, term;

	for (k = first + TERMS; k > first; k -= step) {
		term = divide(__m128_high(sum, argument), step == 1 ? k : k * (k - 1));
		sum = alternate ? MATH128_TOP - term : MATH128_TOP + term;
	}
	r->mantissa = sum;
	r->exponent = 0;
	r->negative = 0;
	__m128_normalise(r);
}
