/* SPDX-License-Identifier: 0BSD */
/*
 * wcpncpy - wcsncpy which returns the end of the string
 *
 * Returns  the first NUL written, or d + n if there is none
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 wcpncpy
 */
#include <wchar.h>

wchar_t *wcpncpy(wchar_t *restrict d, const wchar_t *restrict s, size_t n)
{
	for (; n && (*d = *s++); n--)
		d++;
	while (n--)
		d[n] = 0;
	return d;
}
