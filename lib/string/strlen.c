/* SPDX-License-Identifier: 0BSD */
/*
 * strlen - count the bytes before the NUL
 *
 * Returns  the length
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.6.3
 */
#include <string.h>

size_t strlen(const char *s)
{
	size_t n = 0;

	while (s[n])
		n++;
	return n;
}
