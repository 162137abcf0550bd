/* SPDX-License-Identifier: 0BSD */
/*
 * realloc - change the size of a block, which may move
 *
 * realloc(NULL, n) is malloc(n). n == 0 gives a small block, as malloc does, and frees the old.
 * A block stays where it is as long as n fits and leaves not much more than a quarter of it empty.
 *
 * Returns  the block; NULL if there is none, and the old one stays as it is
 * Errors   ENOMEM no memory, or n above PTRDIFF_MAX
 * Safety   not async-signal-safe
 * Source   C11 7.22.3.5; POSIX.1-2017 realloc
 */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "internal/malloc_fast.h"
#include "sys/sys.h"

/* A large block of another size, by the kernel; NULL if it has no memory. */
static void *remap(void *block, size_t old, size_t new)
{
	struct entry *e;
	char *p = sys_mremap(block, old, new, MREMAP_MAYMOVE, 0);

	if ((intptr_t)p < 0)
		return NULL;
	e = __malloc_large_entry(block);
	if (p == block) {
		e->value = new;
	} else {
		/* Never without room: there is one entry less. */
		__malloc_remove(e);
		__malloc_add(large_key(p), new);
	}
	return p;
}

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
		p = remap(block, usable, pages(want));
		if (!p && want > n)
			p = remap(block, usable, pages(n));
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
