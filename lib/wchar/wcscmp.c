/* SPDX-License-Identifier: 0BSD */
/*
 * wcscmp - compare wide strings by code point
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.4.1
 */
#include <wchar.h>

int wcscmp(const wchar_t *a, const wchar_t *b)
{
	while (*a && *a == *b)
		a++, b++;
	return (*a > *b) - (*a < *b);
}
