/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_open - whether 64 bits leave the rounding to a double open
 *
 * y is at most 2^-60 of itself away from the exact result; MARGIN away, in either direction, both
 * must round to one double in the current direction. An infinity, a NaN and 0 are settled.
 */
#include "internal/math128.h"

#define MARGIN 0x1p-60L

hidden int __m128_open(long double y)
{
	double low = y * (1 - MARGIN), high = y * (1 + MARGIN);

	return __builtin_islessgreater(low, high);
}
