/* SPDX-License-Identifier: 0BSD */
/*
 * strtok_r - take the next token of a string, between bytes of set
 *
 * The delimiter after the token is overwritten by a NUL. An empty token is never returned.
 *
 * Returns  the token, or NULL if there is none left
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 strtok_r
 */
#include <string.h>

char *strtok_r(char *restrict s, const char *restrict set, char **restrict rest)
{
	char *end;

	if (!s && !(s = *rest))
		return NULL;
	s += strspn(s, set);
	end = s + strcspn(s, set);
	if (*end)
		*end++ = 0;
	*rest = end;
	return *s ? s : NULL;
}
