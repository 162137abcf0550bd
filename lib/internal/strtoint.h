/* SPDX-License-Identifier: 0BSD */
/* What the strtol and strtoul families share. */
#ifndef MOTE_LIB_INTERNAL_STRTOINT_H
#define MOTE_LIB_INTERNAL_STRTOINT_H

#include "internal/hidden.h"

/* The value of a digit in any base; 36 and more for other bytes. */
always_inline unsigned digit(unsigned char c)
{
	unsigned d = c - '0';

	if (d > 9) {
		d = (c | 32) - 'a';
		/* What is below 'a' is far above 36 now. */
		d = d < 26 ? d + 10 : d | 64;
	}
	return d;
}

/*
 * The number at s, as strtol reads it. max is the greatest value: LONG_MAX means that a result
 * goes down to -max - 1, ULONG_MAX that the negative of any value is one.
 */
hidden unsigned long __strtoint(const char *s, char **end, int base, unsigned long max);

/* long long and intmax_t are long here: one function has all the names, whatever their types. */
#define same_code(old, new, as)                                                                    \
	extern __typeof__(old) as __asm__(#new) __attribute__((__alias__(#old)))

#endif
