/* SPDX-License-Identifier: 0BSD */
/*
 * wcstombs - convert wide characters to at most n bytes
 *
 * Returns  bytes without the NUL, or (size_t)-1
 * Errors   EILSEQ  no character of the locale
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.22.8.2; POSIX.1-2017 wcstombs (to may be NULL)
 */
#include <stdlib.h>
#include <wchar.h>

size_t wcstombs(char *restrict to, const wchar_t *restrict wide, size_t n)
{
	const wchar_t *s = wide;

	return wcsrtombs(to, &s, n, NULL);
}
