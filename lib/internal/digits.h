/* SPDX-License-Identifier: 0BSD */
/* The speed flavour's decimal digits, two at a time. */
#ifndef MOTE_LIB_INTERNAL_DIGITS_H
#define MOTE_LIB_INTERNAL_DIGITS_H

#include "internal/hidden.h"

/* "00" to "99" */
extern const char __digit_pairs[200] hidden;

always_inline void put_pair(char *s, unsigned n)
{
	__builtin_memcpy(s, __digit_pairs + 2 * n, 2);
}

always_inline void put_8_digits(char *s, unsigned n)
{
	unsigned high = n / 10000, low = n % 10000;

	put_pair(s, high / 100);
	put_pair(s + 2, high % 100);
	put_pair(s + 4, low / 100);
	put_pair(s + 6, low % 100);
}

/* The digits of x in front of end, at least one. */
always_inline char *put_digits(char *end, unsigned long x)
{
	unsigned n;

	for (; x >= 100000000; x /= 100000000)
		put_8_digits(end -= 8, x % 100000000);
	for (n = x; n >= 100; n /= 100)
		put_pair(end -= 2, n % 100);
	if (n < 10)
		*--end = '0' + n;
	else
		put_pair(end -= 2, n);
	return end;
}

#endif
