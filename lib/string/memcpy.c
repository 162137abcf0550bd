/* SPDX-License-Identifier: 0BSD */
/*
 * memcpy - copy n bytes between objects that do not overlap
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.2.1
 */
#include <string.h>

void *memcpy(void *restrict d, const void *restrict s, size_t n)
{
	void *to = d;

	__asm__ volatile("rep movsb" : "+D"(to), "+S"(s), "+c"(n) : : "memory");
	return d;
}
