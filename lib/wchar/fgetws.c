/* SPDX-License-Identifier: 0BSD */
/*
 * fgetws, fgetws_unlocked - read a line of wide characters
 *
 * At most n - 1 characters, up to and with a newline, then a zero.
 *
 * Returns  s, or NULL if there was none or reading failed
 * Errors   those of fgetwc
 * Source   C11 7.29.3.2; POSIX.1-2017 fgetws
 */
#include <wchar.h>

#include "internal/stdio_impl.h"

wchar_t *fgetws(wchar_t *restrict s, int n, FILE *restrict f)
{
	wchar_t *p = s;
	wint_t wc = 0;

	if (n < 1)
		return NULL;
	while (--n && wc != '\n') {
		wc = fgetwc(f);
		if (wc == WEOF) {
			if (p == s || !(f->flags & F_EOF) || f->flags & F_ERR)
				return NULL;
			break;
		}
		*p++ = wc;
	}
	*p = 0;
	return s;
}
weak_alias(fgetws, fgetws_unlocked);
