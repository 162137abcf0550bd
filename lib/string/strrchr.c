/* SPDX-License-Identifier: 0BSD */
/*
 * strrchr - find the last c in a string
 *
 * c is converted to char; c == 0 finds the NUL.
 *
 * Returns  pointer into s, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.5.5
 */
#include <string.h>

char *strrchr(const char *s, int c)
{
	const char *last = NULL;

	do
		if (*s == (char)c)
			last = s;
	while (*s++);
	return (char *)last;
}
