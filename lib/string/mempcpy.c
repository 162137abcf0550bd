/* SPDX-License-Identifier: 0BSD */
/*
 * mempcpy - copy n bytes and return the end of the copy
 *
 * Returns  d + n
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 mempcpy
 */
#include <string.h>

void *mempcpy(void *restrict d, const void *restrict s, size_t n)
{
	__asm__ volatile("rep movsb" : "+D"(d), "+S"(s), "+c"(n) : : "memory");
	return d;
}
