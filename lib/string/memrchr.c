/* SPDX-License-Identifier: 0BSD */
/*
 * memrchr - find the last byte equal to c
 *
 * c is converted to unsigned char.
 *
 * Returns  pointer into s, or NULL if no byte matches
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 memrchr
 */
#include <string.h>

void *memrchr(const void *s, int c, size_t n)
{
	const char *p = s;

	while (n--)
		if (p[n] == (char)c)
			return (void *)(p + n);
	return NULL;
}
