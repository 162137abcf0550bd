/* SPDX-License-Identifier: 0BSD */
/*
 * strlcpy - copy a string into n bytes, cut if need be, always with a NUL unless n is 0
 *
 * Returns  the length of s; a result >= n means that the copy was cut
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   OpenBSD strlcpy(3); POSIX.1-2024 strlcpy
 */
#include <string.h>

size_t strlcpy(char *restrict d, const char *restrict s, size_t n)
{
	size_t i = 0;

	for (; s[i]; i++)
		if (i + 1 < n)
			d[i] = s[i];
	if (n)
		d[i < n ? i : n - 1] = 0;
	return i;
}
