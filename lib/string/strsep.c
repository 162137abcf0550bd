/* SPDX-License-Identifier: 0BSD */
/*
 * strsep - cut a string at the first byte of set
 *
 * *rest becomes the byte after the cut, or NULL if nothing was cut. Empty tokens are returned.
 *
 * Returns  the old *rest
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 strsep
 */
#include <string.h>

char *strsep(char **rest, const char *set)
{
	char *s = *rest, *end = NULL;

	if (s && (end = strpbrk(s, set)))
		*end++ = 0;
	*rest = end;
	return s;
}
