/* SPDX-License-Identifier: 0BSD */
/*
 * wmemset - fill n wide characters with c
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.4.6.2
 */
#include <wchar.h>

wchar_t *wmemset(wchar_t *d, wchar_t c, size_t n)
{
	wchar_t *to = d;

	__asm__ volatile("rep stosl" : "+D"(to), "+c"(n) : "a"(c) : "memory");
	return d;
}
