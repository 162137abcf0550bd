/* SPDX-License-Identifier: 0BSD */
/*
 * wcschr - find the first c in a wide string
 *
 * Returns  pointer into s, or NULL; c == 0 finds the NUL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.5.1
 */
#include <wchar.h>

wchar_t *wcschr(const wchar_t *s, wchar_t c)
{
	for (;; s++) {
		if (*s == c)
			return (wchar_t *)s;
		if (!*s)
			return NULL;
	}
}
