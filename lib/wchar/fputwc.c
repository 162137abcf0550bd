/* SPDX-License-Identifier: 0BSD */
/*
 * fputwc, putwc and their _unlocked names - put one wide character
 *
 * Returns  the character, or WEOF
 * Errors   EILSEQ the locale has no bytes for it; ferror is set
 *          those of write
 * Source   C11 7.29.3.3, 7.29.3.8; POSIX.1-2017 fputwc
 */
#include <limits.h>
#include <wchar.h>

#include "internal/stdio_impl.h"

wint_t fputwc(wchar_t wc, FILE *f)
{
	mbstate_t state = {0};
	char s[MB_LEN_MAX];
	size_t n = wcrtomb(s, wc, &state);

	f->flags |= F_WIDE;
	if (n == (size_t)-1) {
		f->flags |= F_ERR;
		return WEOF;
	}
	return __fwritex((unsigned char *)s, n, f) == n ? (wint_t)wc : WEOF;
}
weak_alias(fputwc, putwc);
weak_alias(fputwc, fputwc_unlocked);
weak_alias(fputwc, putwc_unlocked);
