/* SPDX-License-Identifier: 0BSD */
/*
 * strspn - length of the initial part of s made of bytes of set
 *
 * Returns  the length
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.5.6
 */
#include <string.h>

size_t strspn(const char *s, const char *set)
{
	size_t n = 0;

	for (;; n++)
		for (const char *p = set; *p != s[n] || !*p; p++)
			if (!*p)
				return n;
}
