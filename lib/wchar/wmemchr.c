/* SPDX-License-Identifier: 0BSD */
/*
 * wmemchr - find the first wide character equal to c
 *
 * Returns  pointer into s, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.5.8
 */
#include <wchar.h>

wchar_t *wmemchr(const wchar_t *s, wchar_t c, size_t n)
{
	for (; n; n--, s++)
		if (*s == c)
			return (wchar_t *)s;
	return NULL;
}
