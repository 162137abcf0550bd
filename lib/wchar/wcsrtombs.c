/* SPDX-License-Identifier: 0BSD */
/*
 * wcsrtombs - convert wide characters to at most n bytes
 *
 * If to is NULL, only count. Else *from becomes NULL after the NUL, or what comes next.
 *
 * Returns  bytes without the NUL, or (size_t)-1
 * Errors   EILSEQ  no character of the locale; *from points to it
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.6.4.2
 */
#include <stdint.h>
#include <wchar.h>

size_t wcsrtombs(
    char *restrict to, const wchar_t **restrict from, size_t n, mbstate_t *restrict state)
{
	return wcsnrtombs(to, from, SIZE_MAX, n, state);
}
