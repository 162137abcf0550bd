/* SPDX-License-Identifier: 0BSD */
/*
 * wcsstr - find a wide string in another
 *
 * Time is wcslen(s) * wcslen(part) in the worst case.
 *
 * Returns  pointer into s, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.5.5
 */
#include <wchar.h>

wchar_t *wcsstr(const wchar_t *restrict s, const wchar_t *restrict part)
{
	size_t n = wcslen(part);

	for (;; s++) {
		if (!wcsncmp(s, part, n))
			return (wchar_t *)s;
		if (!*s)
			return NULL;
	}
}
