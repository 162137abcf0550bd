/* SPDX-License-Identifier: 0BSD */
/*
 * memmove - copy n bytes between objects that may overlap
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.2.2
 */
#include <string.h>

#include "internal/copy.h"

void *memmove(void *d, const void *s, size_t n)
{
	if (n > COPY_SMALL)
		return __copy_large(d, s, n);
	copy_small(d, s, n);
	return d;
}
