/* SPDX-License-Identifier: 0BSD */
/*
 * strcasestr - find a string in another without regard to the case of ASCII letters
 *
 * Time is strlen(s) * strlen(part) in the worst case.
 *
 * Returns  pointer into s, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 strcasestr
 */
#include <string.h>

char *strcasestr(const char *s, const char *part)
{
	size_t n = strlen(part);

	for (;; s++) {
		if (!strncasecmp(s, part, n))
			return (char *)s;
		if (!*s)
			return NULL;
	}
}
