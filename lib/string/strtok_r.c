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
	/* *rest is NULL once the last token is out, so that it never points past a NUL. */
	if (!s && !(s = *rest))
		return NULL;
	s += strspn(s, set);
	*rest = s;
	return *s ? strsep(rest, set) : (*rest = NULL);
}
