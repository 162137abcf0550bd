/* SPDX-License-Identifier: 0BSD */
/*
 * mbtowc - convert one character of at most n bytes
 *
 * Returns  bytes used, 0 for NUL or if s is NULL (there is no state), or -1
 * Errors   EILSEQ  the bytes are no whole character
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.22.7.2
 */
#include <errno.h>
#include <stdlib.h>
#include <wchar.h>

#include "internal/syscall_ret.h"

int mbtowc(wchar_t *restrict wc, const char *restrict s, size_t n)
{
	mbstate_t state = {0};
	size_t used;

	if (!s)
		return 0;
	used = mbrtowc(wc, s, n, &state);
	return used == (size_t)-2 ? fail(EILSEQ) : (int)used;
}
