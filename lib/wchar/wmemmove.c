/* SPDX-License-Identifier: 0BSD */
/*
 * wmemmove - copy n wide characters between arrays that may overlap
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.2.4
 */
#include <string.h>
#include <wchar.h>

wchar_t *wmemmove(wchar_t *d, const wchar_t *s, size_t n)
{
	return memmove(d, s, n * sizeof *d);
}
