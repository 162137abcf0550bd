/* SPDX-License-Identifier: 0BSD */
/*
 * rindex - find the last c in a string; strrchr is the standard name
 *
 * Returns  pointer into s, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2001 rindex
 */
#include <string.h>

char *rindex(const char *s, int c)
{
	return strrchr(s, c);
}
