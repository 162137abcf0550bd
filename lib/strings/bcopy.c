/* SPDX-License-Identifier: 0BSD */
/*
 * bcopy - copy n bytes, source first; memmove is the standard name
 *
 * Returns  nothing
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2001 bcopy
 */
#include <string.h>

void bcopy(const void *s, void *d, size_t n)
{
	memmove(d, s, n);
}
