/* SPDX-License-Identifier: 0BSD */
/*
 * memccpy - copy up to and including the first byte equal to c, at most n bytes
 *
 * Returns  the byte after the copy of c, or NULL if c was not found
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 memccpy
 */
#include <string.h>

void *memccpy(void *restrict d, const void *restrict s, int c, size_t n)
{
	char *to = d;
	const char *from = s;

	while (n--)
		if ((*to++ = *from++) == (char)c)
			return to;
	return NULL;
}
