/* SPDX-License-Identifier: 0BSD */
/* Inline: the speed flavour's decimal digits, eight at a time in a word, without a table. */
#ifndef MOTE_LIB_INTERNAL_DIGITS_INLINE_H
#define MOTE_LIB_INTERNAL_DIGITS_INLINE_H

#include "internal/hidden.h"

/*
 * The values of the 8 digits of n < 10^8, the first in the lowest byte: halves, quarters and digits
 * are split side by side, x / 100 as x * 10486 >> 20 below 10^4, x / 10 as x * 103 >> 10 below 100.
 */
always_inline unsigned long digits_split(unsigned n)
{
	unsigned high = n / 10000;
	unsigned long x = high | (unsigned long)(n - high * 10000) << 32, q;

	q = x * 10486 >> 20 & 0x7f0000007f;
	x = q | (x - q * 100) << 16;
	q = x * 103 >> 10 & 0x000f000f000f000f;
	return q | (x - q * 10) << 8;
}

always_inline void digits_put_8(char *s, unsigned n)
{
	unsigned long x = digits_split(n) | 0x3030303030303030;

	__builtin_memcpy(s, &x, 8);
}

/* The digits of x in front of end, at least one; there is room for 24. */
always_inline char *digits_put(char *end, unsigned long x)
{
	unsigned long digits, text;

	for (; x >= 100000000; x /= 100000000)
		digits_put_8(end -= 8, x % 100000000);
	digits = digits_split(x);
	text = digits | 0x3030303030303030;
	end -= 8;
	__builtin_memcpy(end, &text, 8);
	/* The last digit counts, be it 0. */
	return end + __builtin_ctzl(digits | 1UL << 56) / 8;
}

#endif
