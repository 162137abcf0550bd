/* SPDX-License-Identifier: 0BSD */
/*
 * memmem - find n bytes in a block of bytes
 *
 * Time is linear in the worst case. n == 0 matches at once.
 *
 * Returns  pointer into s, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2024 memmem
 */
#include <string.h>

#include "internal/search.h"

void *memmem(const void *s, size_t size, const void *part, size_t n)
{
	return size < n ? NULL : __search(s, (const char *)s + size, part, n);
}
