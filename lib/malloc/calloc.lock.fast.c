/* SPDX-License-Identifier: 0BSD */
/*
 * calloc - a block of zero bytes, where several threads use the heap
 *
 * Contract: calloc.c
 */
#include <stdlib.h>
#include <string.h>

#include "internal/locks.h"
#include "internal/malloc_fast.h"
#include "internal/thread_inline.h"

void *__unlocked_calloc(size_t, size_t);

void *calloc(size_t count, size_t size)
{
	size_t bytes;
	void *block;

	if (!__threads_more)
		return __unlocked_calloc(count, size);
	if (!__builtin_mul_overflow(count, size, &bytes) && bytes <= SMALL) {
		block = malloc(bytes);
		return block ? memset(block, 0, bytes) : NULL;
	}
	__lock(&__lock_heap);
	block = __unlocked_calloc(count, size);
	__unlock(&__lock_heap);
	return block;
}
