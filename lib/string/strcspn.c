/* SPDX-License-Identifier: 0BSD */
/*
 * strcspn - length of the initial part of s without a byte of set
 *
 * Returns  the length
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.5.3
 */
#include <string.h>

size_t strcspn(const char *s, const char *set)
{
	size_t n = 0;

	for (; s[n]; n++)
		for (const char *p = set; *p; p++)
			if (*p == s[n])
				return n;
	return n;
}
