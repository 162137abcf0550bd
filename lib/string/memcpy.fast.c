/* SPDX-License-Identifier: 0BSD */
/*
 * memcpy - copy n bytes between objects that do not overlap
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.2.1
 */
#include <string.h>

#include "internal/copy.h"

void *memcpy(void *restrict d, const void *restrict s, size_t n)
{
	if (n > COPY_SMALL)
		return __copy_large(d, s, n);
	copy_small(d, s, n);
	return d;
}
