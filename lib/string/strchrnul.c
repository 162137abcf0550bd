/* SPDX-License-Identifier: 0BSD */
/*
 * strchrnul - find the first c in a string, or its end
 *
 * Returns  pointer to c, or to the NUL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 strchrnul
 */
#include <string.h>

char *strchrnul(const char *s, int c)
{
	while (*s && *s != (char)c)
		s++;
	return (char *)s;
}
