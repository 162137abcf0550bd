/* SPDX-License-Identifier: 0BSD */
/*
 * strdup - copy a string into memory from malloc
 *
 * Returns  the copy, or NULL
 * Errors   ENOMEM  no memory
 * Source   POSIX.1-2017 strdup
 */
#include <stdlib.h>
#include <string.h>

char *strdup(const char *s)
{
	size_t n = strlen(s) + 1;
	char *d = malloc(n);

	return d ? memcpy(d, s, n) : NULL;
}
