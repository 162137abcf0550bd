/* SPDX-License-Identifier: 0BSD */
/*
 * memmem - find n bytes in a block of bytes
 *
 * Contract: memmem.c
 */
#include <string.h>

#include "internal/search.h"

void *memmem(const void *s, size_t size, const void *part, size_t n)
{
	if (!n)
		return (void *)s;
	if (size < n)
		return NULL;
	if (n == 1)
		return memchr(s, *(const char *)part, size);
	return __search_pair(s, (const char *)s + size, part, n);
}
