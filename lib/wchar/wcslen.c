/* SPDX-License-Identifier: 0BSD */
/*
 * wcslen - count the wide characters before the NUL
 *
 * Returns  the length
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.6.1
 */
#include <wchar.h>

size_t wcslen(const wchar_t *s)
{
	size_t n = 0;

	while (s[n])
		n++;
	return n;
}
