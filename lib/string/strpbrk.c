/* SPDX-License-Identifier: 0BSD */
/*
 * strpbrk - find the first byte of s which is in set
 *
 * Returns  pointer into s, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.5.4
 */
#include <string.h>

char *strpbrk(const char *s, const char *set)
{
	s += strcspn(s, set);
	return *s ? (char *)s : NULL;
}
