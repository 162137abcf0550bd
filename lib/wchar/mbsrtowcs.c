/* SPDX-License-Identifier: 0BSD */
/*
 * mbsrtowcs - convert a string to wide characters, at most n of them
 *
 * If to is NULL, only count. Else *from becomes NULL after the NUL, or what comes next.
 *
 * Returns  wide characters without the NUL, or (size_t)-1
 * Errors   EILSEQ  no character; *from points to it
 * Source   C11 7.29.6.4.1
 */
#include <stdint.h>
#include <wchar.h>

size_t mbsrtowcs(
    wchar_t *restrict to, const char **restrict from, size_t n, mbstate_t *restrict state)
{
	static mbstate_t own;

	return mbsnrtowcs(to, from, SIZE_MAX, n, state ? state : &own);
}
