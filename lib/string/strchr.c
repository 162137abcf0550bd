/* SPDX-License-Identifier: 0BSD */
/*
 * strchr - find the first c in a string
 *
 * c is converted to char; c == 0 finds the NUL.
 *
 * Returns  pointer into s, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.5.2
 */
#include <string.h>

char *strchr(const char *s, int c)
{
	char *p = strchrnul(s, c);

	return *p == (char)c ? p : NULL;
}
