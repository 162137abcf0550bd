/* SPDX-License-Identifier: 0BSD */
/*
 * wctomb - convert a wide character to bytes
 *
 * Returns  bytes written, 0 if s is NULL (there is no state), or -1
 * Errors   EILSEQ  wc is no character of the locale
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.22.7.3
 */
#include <stdlib.h>
#include <wchar.h>

int wctomb(char *s, wchar_t wc)
{
	return s ? (int)wcrtomb(s, wc, NULL) : 0;
}
