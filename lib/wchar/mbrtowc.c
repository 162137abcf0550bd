/* SPDX-License-Identifier: 0BSD */
/*
 * mbrtowc - convert one character of at most n bytes to a wide one
 *
 * The "C" locale has 256 characters; a byte of 0x80 and more becomes a wide character that is no
 * code point and which wcrtomb turns back. In UTF-8 a character may arrive byte by byte; one which
 * cannot continue it is an error at once.
 *
 * Returns  bytes used, 0 for NUL, (size_t)-2 if all n bytes are used and more are needed,
 *          (size_t)-1
 * Errors   EILSEQ  no character starts like this; the state is then initial
 * Source   C11 7.29.6.3.2; POSIX.1-2017 mbrtowc, 6.2 (the POSIX locale is single-byte)
 */
#include <wchar.h>

#include "internal/locale.h"

size_t __decode_byte(wchar_t *wc, const char *s, size_t n, mbstate_t *state)
{
	(void)n, (void)state;
	*wc = byte_to_wide(*s);
	return !!*s;
}

/* lib/wchar/__utf8_decode.c overrides it. */
weak_alias(__decode_byte, __decode_hook);

size_t mbrtowc(wchar_t *restrict wc, const char *restrict s, size_t n, mbstate_t *restrict state)
{
	static mbstate_t own;
	wchar_t dropped;

	if (!s)
		wc = NULL, s = "", n = 1;
	return n ? __decode_hook(wc ? wc : &dropped, s, n, state ? state : &own) : (size_t)-2;
}
