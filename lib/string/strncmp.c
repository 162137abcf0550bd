/* SPDX-License-Identifier: 0BSD */
/*
 * strncmp - compare at most n bytes of two strings as unsigned char
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.4.4
 */
#include <string.h>

int strncmp(const char *a, const char *b, size_t n)
{
	for (; n; n--, a++, b++)
		if (!*a || *a != *b)
			return (unsigned char)*a - (unsigned char)*b;
	return 0;
}
