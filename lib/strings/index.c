/* SPDX-License-Identifier: 0BSD */
/*
 * index - find the first c in a string; strchr is the standard name
 *
 * Returns  pointer into s, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2001 index
 */
#include <string.h>

char *index(const char *s, int c)
{
	return strchr(s, c);
}
