/* SPDX-License-Identifier: 0BSD */
/*
 * __m128_snap - make a result exact that may have 64 bits, but was computed through some that had
 * not
 *
 * What is within 2^-120 of 64 bits has 64 bits.
 */
#include "internal/math128.h"

hidden void __m128_snap(struct math128 *x)
{
	if ((uint64_t)(x->mantissa + 128) < 256)
		__m128_nearest(x, 64);
}
