/* SPDX-License-Identifier: 0BSD */
/*
 * wcscpy - copy a wide string
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.2.1
 */
#include <wchar.h>

wchar_t *wcscpy(wchar_t *restrict d, const wchar_t *restrict s)
{
	wchar_t *to = d;

	while ((*to++ = *s++))
		;
	return d;
}
