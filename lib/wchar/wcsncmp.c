/* SPDX-License-Identifier: 0BSD */
/*
 * wcsncmp - compare at most n wide characters of two strings
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.4.3
 */
#include <wchar.h>

int wcsncmp(const wchar_t *a, const wchar_t *b, size_t n)
{
	for (; n; n--, a++, b++)
		if (!*a || *a != *b)
			return (*a > *b) - (*a < *b);
	return 0;
}
