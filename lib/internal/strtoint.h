/* SPDX-License-Identifier: 0BSD */
/* What the strtol and strtoul families share. */
#ifndef MOTE_LIB_INTERNAL_STRTOINT_H
#define MOTE_LIB_INTERNAL_STRTOINT_H

#include <errno.h>
#include <stddef.h>
#include <wctype.h>

#include "internal/hidden.h"
#include "internal/syscall_ret.h"

/* The value of a digit in any base; 36 and more for what is none, such as EOF. */
always_inline unsigned strtoint_digit(unsigned c)
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

/* The same for wide characters, with the spaces of iswspace before it. */
hidden unsigned long __wcstoint(const wchar_t *s, wchar_t **end, int base, unsigned long max);

/* long long and intmax_t are long here: one function has all the names, whatever their types. */
#define same_code(old, new, as)                                                                    \
	extern __typeof__(old) as __asm__(#new) __attribute__((__weak__, __alias__(#old)))

#endif
