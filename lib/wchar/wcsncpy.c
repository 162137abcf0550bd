/* SPDX-License-Identifier: 0BSD */
/*
 * wcsncpy - fill n wide characters with a wide string, then with NULs
 *
 * There is no NUL in d if s has n wide characters or more.
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.2.2
 */
#include <wchar.h>

wchar_t *wcsncpy(wchar_t *restrict d, const wchar_t *restrict s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((d[i] = *s))
			s++;
	return d;
}
