/* SPDX-License-Identifier: 0BSD */
/*
 * wcsrchr - find the last c in a wide string
 *
 * Returns  pointer into s, or NULL; c == 0 finds the NUL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.5.5
 */
#include <wchar.h>

wchar_t *wcsrchr(const wchar_t *s, wchar_t c)
{
	const wchar_t *last = NULL;

	do
		if (*s == c)
			last = s;
	while (*s++);
	return (wchar_t *)last;
}
