/* SPDX-License-Identifier: 0BSD */
/*
 * wcsncat - append at most n wide characters of s, then a NUL
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.3.2
 */
#include <wchar.h>

wchar_t *wcsncat(wchar_t *restrict d, const wchar_t *restrict s, size_t n)
{
	wchar_t *to = d + wcslen(d);

	while (n-- && *s)
		*to++ = *s++;
	*to = 0;
	return d;
}
