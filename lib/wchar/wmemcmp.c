/* SPDX-License-Identifier: 0BSD */
/*
 * wmemcmp - compare n wide characters
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.4.5
 */
#include <wchar.h>

int wmemcmp(const wchar_t *a, const wchar_t *b, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (a[i] != b[i])
			return a[i] < b[i] ? -1 : 1;
	return 0;
}
