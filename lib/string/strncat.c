/* SPDX-License-Identifier: 0BSD */
/*
 * strncat - append at most n bytes of s, then a NUL
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.3.2
 */
#include <string.h>

char *strncat(char *restrict d, const char *restrict s, size_t n)
{
	char *to = d;

	while (*to)
		to++;
	while (n-- && *s)
		*to++ = *s++;
	*to = 0;
	return d;
}
