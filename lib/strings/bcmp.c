/* SPDX-License-Identifier: 0BSD */
/*
 * bcmp - compare n bytes for equality; memcmp is the standard name
 *
 * Returns  0 if all bytes are equal, else another value
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2001 bcmp
 */
#include <string.h>

int bcmp(const void *a, const void *b, size_t n)
{
	return memcmp(a, b, n);
}
