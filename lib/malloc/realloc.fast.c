/* SPDX-License-Identifier: 0BSD */
/*
 * realloc - change the size of a block, which may move
 *
 * A block stays where it is as long as n fits and leaves not much more than a quarter of it empty.
 *
 * Contract: realloc.c
 */
#include <stdlib.h>
#include <string.h>

#include "internal/malloc_fast.h"

void *realloc(void *block, size_t n)
{
	size_t usable, want = n;
	void *p;

	if (!block)
		return malloc(n);
	usable = __malloc_check(block);
	if (n <= usable && usable - n <= usable / 4 + 16)
		return block;
	/* What grows once will grow again, and memory that is not touched costs nothing. */
	if (n > usable && n > MIDDLE && n <= PTRDIFF_MAX / 2)
		want = n + n / 8;
	if (usable > LARGE && n > LARGE && n <= PTRDIFF_MAX / 2) {
		p = __malloc_large_resize(block, want);
		if (!p && want > n)
			p = __malloc_large_resize(block, n);
		if (p)
			return p;
	}
	p = malloc(want);
	if (!p && want > n)
		p = malloc(n);
	if (!p)
		return n <= usable ? block : NULL;
	memcpy(p, block, usable < n ? usable : n);
	free(block);
	return p;
}
