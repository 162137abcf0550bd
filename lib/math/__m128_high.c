/* SPDX-License-Identifier: 0BSD */
/* __m128_high - the upper half of a product of 256 bits. */
#include "internal/math128.h"

hidden unsigned __int128 __m128_high(unsigned __int128 a, unsigned __int128 b)
{
	uint64_t a1 = a >> 64, a0 = a, b1 = b >> 64, b0 = b;
	unsigned __int128 p = (unsigned __int128)a1 * b0, q = (unsigned __int128)a0 * b1;
	unsigned __int128 middle = ((unsigned __int128)a0 * b0 >> 64) + (uint64_t)p + (uint64_t)q;

	return (unsigned __int128)a1 * b1 + (p >> 64) + (q >> 64) + (middle >> 64);
}
