/* SPDX-License-Identifier: 0BSD */
/*
 * mempcpy - copy n bytes and return the end of the copy
 *
 * Returns  d + n
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 mempcpy
 */
#include <string.h>

#include "internal/copy.h"

void *mempcpy(void *restrict d, const void *restrict s, size_t n)
{
	if (n > COPY_SMALL)
		return (char *)__copy_large(d, s, n) + n;
	copy_small(d, s, n);
	return (char *)d + n;
}
