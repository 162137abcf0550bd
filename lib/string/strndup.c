/* SPDX-License-Identifier: 0BSD */
/*
 * strndup - copy at most n bytes of a string into memory from malloc, and add a NUL
 *
 * Returns  the copy, or NULL
 * Errors   ENOMEM  no memory
 * Source   POSIX.1-2017 strndup
 */
#include <stdlib.h>
#include <string.h>

char *strndup(const char *s, size_t n)
{
	char *d;

	n = strnlen(s, n);
	d = malloc(n + 1);
	if (d) {
		memcpy(d, s, n);
		d[n] = 0;
	}
	return d;
}
