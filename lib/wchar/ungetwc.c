/* SPDX-License-Identifier: 0BSD */
/*
 * ungetwc - put a wide character back, to be read next
 *
 * Returns  wc, or WEOF
 * Errors   EBADF  the stream is not open for reading
 *          EILSEQ the locale has no bytes for it
 * Source   C11 7.29.3.10; POSIX.1-2017 ungetwc
 */
#include <limits.h>
#include <string.h>
#include <wchar.h>

#include "internal/stdio_impl.h"

wint_t ungetwc(wint_t wc, FILE *f)
{
	mbstate_t state = {0};
	char s[MB_LEN_MAX];
	size_t n;

	if (wc == WEOF || __toread(f))
		return WEOF;
	n = wcrtomb(s, wc, &state);
	if (n > (size_t)(f->rpos - f->buf + UNGET))
		return WEOF;
	f->flags = (f->flags & ~F_EOF) | F_WIDE;
	f->rpos -= n;
	memcpy(f->rpos, s, n);
	return wc;
}
