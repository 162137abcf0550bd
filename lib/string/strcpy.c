/* SPDX-License-Identifier: 0BSD */
/*
 * strcpy - copy a string with its NUL
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.2.3
 */
#include <string.h>

char *strcpy(char *restrict d, const char *restrict s)
{
	char *to = d;

	while ((*to++ = *s++))
		;
	return d;
}
