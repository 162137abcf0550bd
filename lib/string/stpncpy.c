/* SPDX-License-Identifier: 0BSD */
/*
 * stpncpy - fill n bytes with a string, then with NULs, and return the end of the string
 *
 * Returns  the first NUL written, or d + n if there is none
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 stpncpy
 */
#include <string.h>

char *stpncpy(char *restrict d, const char *restrict s, size_t n)
{
	for (; n && (*d = *s++); n--)
		d++;
	while (n--)
		d[n] = 0;
	return d;
}
