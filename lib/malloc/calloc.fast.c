/* SPDX-License-Identifier: 0BSD */
/*
 * calloc - a block of zero bytes for count elements of size bytes
 *
 * Returns  the block, a multiple of 16; NULL if there is none
 * Errors   ENOMEM no memory, or count * size above PTRDIFF_MAX
 * Safety   not async-signal-safe
 * Source   C11 7.22.3.2; POSIX.1-2017 calloc
 */
#include <stdlib.h>
#include <string.h>

#include "internal/malloc_fast.h"

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
