/* SPDX-License-Identifier: 0BSD */
/*
 * mempcpy - copy n bytes and return the end of the copy
 *
 * Contract: mempcpy.c
 */
#include <string.h>

#include "internal/copy_inline.h"

void *mempcpy(void *restrict d, const void *restrict s, size_t n)
{
	if (n > COPY_SMALL)
		return (char *)__copy_large(d, s, n) + n;
	copy_small(d, s, n);
	return (char *)d + n;
}
