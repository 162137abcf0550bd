/* SPDX-License-Identifier: 0BSD */
/*
 * memchr - find the first byte equal to c
 *
 * c is converted to unsigned char. Nothing past the match is read, so n may be larger than the
 * object when a match is certain; n == 0 reads nothing.
 *
 * Returns  pointer into s, or NULL if no byte matches
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.5.1; POSIX.1-2017 memchr
 */
#include <string.h>

void *memchr(const void *s, int c, size_t n)
{
	const char *p = s;

	for (; n; n--, p++)
		if (*p == (char)c)
			return (void *)p;
	return NULL;
}
