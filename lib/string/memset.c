/* SPDX-License-Identifier: 0BSD */
/*
 * memset - fill n bytes with c converted to unsigned char
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.6.1
 */
#include <string.h>

void *memset(void *d, int c, size_t n)
{
	void *to = d;

	__asm__ volatile("rep stosb" : "+D"(to), "+c"(n) : "a"(c) : "memory");
	return d;
}
