/* SPDX-License-Identifier: 0BSD */
/*
 * c32rtomb - convert a char32_t to bytes
 *
 * Returns  as wcrtomb
 * Errors   EILSEQ  c is no character of the locale
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.28.1.4
 */
#include <uchar.h>
#include <wchar.h>

size_t c32rtomb(char *restrict s, char32_t c, mbstate_t *restrict state)
{
	return wcrtomb(s, c, state);
}
