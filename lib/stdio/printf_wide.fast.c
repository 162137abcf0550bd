/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_wide - %ls and %lc of printf
 *
 * The precision counts bytes, and no character is written in part.
 *
 * Errors   EILSEQ no such character; total is negative then
 *
 * Contract: that of its caller, printf_core.fast.c
 */
#include <limits.h>
#include <wchar.h>

#include "internal/printf.h"

hidden void __printf_wide(struct print *p, const wchar_t *s)
{
	char bytes[4];
	const wchar_t *w;
	unsigned n, precision = p->precision;
	size_t k;
	int writing;

	/* First only to learn the length. */
	for (writing = 0; writing < 2; writing++) {
		/* Once the precision is used up, the next one must not be looked at. */
		for (n = 0, w = s; n != precision && *w; w++) {
			k = wcrtomb(bytes, *w, NULL);
			if ((long)k < 0) {
				p->total = INT_MIN;
				return;
			}
			if (n + k > precision)
				break;
			n += k;
			if (writing)
				__printf_put(p, bytes, k);
		}
		if (!writing)
			__printf_head(p, 0, n);
	}
	__printf_tail(p);
}
