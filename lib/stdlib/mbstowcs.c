/* SPDX-License-Identifier: 0BSD */
/*
 * mbstowcs - convert a string to at most n wide characters
 *
 * Returns  wide characters without the NUL, n if there is none, or (size_t)-1
 * Errors   EILSEQ  no character
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.22.8.1; POSIX.1-2017 mbstowcs (to may be NULL)
 */
#include <stdlib.h>
#include <wchar.h>

size_t mbstowcs(wchar_t *restrict to, const char *restrict bytes, size_t n)
{
	const char *s = bytes;
	mbstate_t state = {0};

	return mbsrtowcs(to, &s, n, &state);
}
