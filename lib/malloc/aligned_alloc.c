/* SPDX-License-Identifier: 0BSD */
/*
 * aligned_alloc - a block of n bytes at a multiple of align
 *
 * n need not be a multiple of align. free and realloc take the block; realloc need not keep it
 * aligned.
 *
 * Returns  the block; NULL if there is none
 * Errors   EINVAL align is not a power of 2
 *          ENOMEM no memory, or n above PTRDIFF_MAX
 * Safety   not async-signal-safe
 * Source   C17 7.22.3.1
 */
#include <errno.h>
#include <stdlib.h>

#include "internal/malloc.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

void *aligned_alloc(size_t align, size_t n)
{
	struct chunk *c;
	char *block, *at, *start;
	size_t gap;

	if (!align || align & (align - 1)) {
		fail(EINVAL);
		return NULL;
	}
	if (align <= 16)
		return malloc(n);
	/* What is cut off in front has to be a chunk, so of LEAST bytes. */
	if (__builtin_add_overflow(n, align + LEAST, &gap))
		gap = SIZE_MAX; /* which malloc refuses */
	at = block = malloc(gap);
	if (!block)
		return NULL;
	if ((uintptr_t)block & (align - 1))
		at = (char *)(((uintptr_t)block + LEAST + align - 1) & -align);
	gap = at - block;
	c = chunk_of(block);
	if (c->size == MAPPED) {
		start = map_start(block);
		gap = map_start(at) - start;
		n = map_size(block) - gap;
		if (gap)
			sys_munmap(start, gap);
		return __malloc_map_header(at, n);
	}
	if (gap) {
		chunk_of(at)->size = c->size - gap;
		chunk_of(at)->prev = gap;
		chunk_at(c, c->size)->prev = c->size - gap;
		c->size = gap;
		free(block);
	}
	__malloc_join(chunk_of(at));
	return __malloc_cut(chunk_of(at), chunk_size(n));
}
