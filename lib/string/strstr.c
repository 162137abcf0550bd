/* SPDX-License-Identifier: 0BSD */
/*
 * strstr - find a string in another
 *
 * Time is linear in the worst case, and s is not read behind the match.
 *
 * Returns  pointer into s, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.5.7
 */
#include <string.h>

#include "internal/search.h"

char *strstr(const char *s, const char *part)
{
	return __search(s, NULL, part, strlen(part));
}
