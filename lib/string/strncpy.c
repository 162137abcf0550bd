/* SPDX-License-Identifier: 0BSD */
/*
 * strncpy - fill n bytes with a string, then with NULs
 *
 * There is no NUL in d if s has n bytes or more.
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.2.4
 */
#include <string.h>

char *strncpy(char *restrict d, const char *restrict s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((d[i] = *s))
			s++;
	return d;
}
