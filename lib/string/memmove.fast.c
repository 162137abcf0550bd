/* SPDX-License-Identifier: 0BSD */
/*
 * memmove - copy n bytes between objects that may overlap
 *
 * Contract: memmove.c
 */
#include <string.h>

#include "internal/copy_inline.h"

void *memmove(void *d, const void *s, size_t n)
{
	if (n > COPY_SMALL)
		return __copy_large(d, s, n);
	copy_small(d, s, n);
	return d;
}
