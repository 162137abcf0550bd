/* SPDX-License-Identifier: 0BSD */
/*
 * calloc - a block of zero bytes, which is not cleared where it was never written
 *
 * Contract: calloc.c
 */
#include <stdlib.h>
#include <string.h>

#include "internal/malloc_fast.h"
#include "internal/malloc_fast_inline.h"

void *calloc(size_t count, size_t size)
{
	size_t bytes;
	void *block;

	if (__builtin_mul_overflow(count, size, &bytes))
		bytes = SIZE_MAX; /* which malloc refuses */
	/* Pages which nobody has written yet are zero, and not to be touched for nothing. */
	if (bytes > LARGE)
		return __malloc_large(1, bytes);
	block = malloc(bytes);
	if (!block || (bytes >= PAGE && slab_of(block)->fresh))
		return block;
	return memset(block, 0, bytes);
}
