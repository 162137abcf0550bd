/* SPDX-License-Identifier: 0BSD */
/*
 * wcscoll - compare wide strings in the order of the locale: by code point
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.4.2
 */
#include <wchar.h>

int wcscoll(const wchar_t *a, const wchar_t *b)
{
	return wcscmp(a, b);
}
