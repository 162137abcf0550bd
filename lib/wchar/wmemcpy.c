/* SPDX-License-Identifier: 0BSD */
/*
 * wmemcpy - copy n wide characters between arrays that do not overlap
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.2.3
 */
#include <wchar.h>

wchar_t *wmemcpy(wchar_t *restrict d, const wchar_t *restrict s, size_t n)
{
	wchar_t *to = d;

	__asm__ volatile("rep movsl" : "+D"(to), "+S"(s), "+c"(n) : : "memory");
	return d;
}
