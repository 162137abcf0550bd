/* SPDX-License-Identifier: 0BSD */
/*
 * wcsxfrm - transform a wide string so that wcscmp of results is wcscoll of the strings
 *
 * The transformation is the identity. d may be NULL if n is 0.
 *
 * Returns  the length of the result; >= n means that d holds only a part of it
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.4.4
 */
#include <wchar.h>

size_t wcsxfrm(wchar_t *restrict d, const wchar_t *restrict s, size_t n)
{
	size_t i = 0;

	for (; s[i]; i++)
		if (i + 1 < n)
			d[i] = s[i];
	if (n)
		d[i < n ? i : n - 1] = 0;
	return i;
}
