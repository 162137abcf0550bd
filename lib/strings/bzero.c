/* SPDX-License-Identifier: 0BSD */
/*
 * bzero - zero n bytes; memset is the standard name
 *
 * Returns  nothing
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2001 bzero
 */
#include <string.h>

void bzero(void *d, size_t n)
{
	memset(d, 0, n);
}
