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

#include "internal/malloc.h"

void *calloc(size_t count, size_t size)
{
	size_t bytes;
	void *block, *end;

	if (__builtin_mul_overflow(count, size, &bytes))
		bytes = SIZE_MAX; /* which malloc refuses */
	block = malloc(bytes);
	/* A mapping comes from the kernel as zeros. */
	if (block && chunk_of(block)->size != MAPPED)
		__asm__ volatile("rep stosb"
		                 : "=D"(end), "+c"(bytes)
		                 : "0"(block), "a"(0)
		                 : "memory");
	return block;
}
