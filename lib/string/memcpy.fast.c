/* SPDX-License-Identifier: 0BSD */
/*
 * memcpy - copy n bytes between objects that do not overlap
 *
 * Contract: memcpy.c
 */
#include <string.h>

#include "internal/copy_inline.h"

void *memcpy(void *restrict d, const void *restrict s, size_t n)
{
	if (n > COPY_SMALL)
		return __copy_large(d, s, n);
	copy_small(d, s, n);
	return d;
}
