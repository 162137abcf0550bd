/* SPDX-License-Identifier: 0BSD */
/*
 * mblen - how many of n bytes make the next character
 *
 * Returns  as mbtowc
 * Errors   EILSEQ  the bytes are no whole character
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.22.7.1
 */
#include <stdlib.h>

int mblen(const char *s, size_t n)
{
	return mbtowc(NULL, s, n);
}
