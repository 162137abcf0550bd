/* SPDX-License-Identifier: 0BSD */
/*
 * realloc - change the size of a block, which may move
 *
 * realloc(NULL, n) is malloc(n). n == 0 gives a small block, as malloc does, and frees the old.
 *
 * Returns  the block; NULL if there is none, and the old one stays as it is
 * Errors   ENOMEM no memory, or n above PTRDIFF_MAX
 * Safety   not async-signal-safe
 * Source   C11 7.22.3.5; POSIX.1-2017 realloc
 */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "internal/malloc.h"
#include "sys/sys.h"

void *realloc(void *block, size_t n)
{
	struct chunk *c = chunk_of(block);
	size_t usable = 0, size;
	char *start, *moved;

	if (block && n <= PTRDIFF_MAX) {
		usable = __malloc_check(block);
		if (c->size != MAPPED) {
			size = chunk_size(n);
			if (size <= __malloc_join(c))
				return __malloc_cut(c, size);
		} else if (n >= MAP_MIN) {
			/* A page more than enough, wherever in its first page the block starts. */
			size = (n + 2 * PAGE) & -PAGE;
			start = map_start(block);
			moved = sys_mremap(start, map_size(block), size, MREMAP_MAYMOVE, 0);
			if ((intptr_t)moved >= 0)
				return __malloc_map_header(moved + ((char *)block - start), size);
		}
	}
	moved = malloc(n); /* which fails if n is too large */
	if (moved) {
		memcpy(moved, block, usable < n ? usable : n);
		free(block);
	}
	return moved;
}
