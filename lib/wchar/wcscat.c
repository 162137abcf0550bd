/* SPDX-License-Identifier: 0BSD */
/*
 * wcscat - append a wide string
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.3.1
 */
#include <wchar.h>

wchar_t *wcscat(wchar_t *restrict d, const wchar_t *restrict s)
{
	wcscpy(d + wcslen(d), s);
	return d;
}
