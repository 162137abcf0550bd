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

#include "internal/malloc_fast.h"
#include "internal/syscall_ret.h"

/* A slab of one block, of units units, at a multiple of step units. */
static void *single(size_t units, size_t step)
{
	struct slab *s = __malloc_take(units + step - 1, 1), *rest;
	size_t gap;

	if (!s) {
		fail(ENOMEM);
		return NULL;
	}
	gap = -(uintptr_t)s->base / UNIT & (step - 1);
	if (gap) {
		rest = __malloc_split(s, gap);
		__malloc_give(s);
		s = rest;
	}
	if (s->units > units)
		__malloc_give(__malloc_split(s, units));
	return __malloc_single(s);
}

void *aligned_alloc(size_t align, size_t n)
{
	unsigned c;

	if (!align || align & (align - 1)) {
		fail(EINVAL);
		return NULL;
	}
	if (align <= 16)
		return malloc(n);
	if (align > LARGE || n > LARGE)
		return __malloc_large(align, n);
	/* Slabs start at multiples of UNIT: blocks of a multiple of align are at such multiples. */
	if (align <= UNIT && n <= MIDDLE) {
		c = class_of(n ? n : 1);
		while (class_size(c) & (align - 1))
			c++;
		return malloc(class_size(c));
	}
	n = n ? (n + UNIT - 1) / UNIT : 1;
	return single(n, align > UNIT ? align / UNIT : 1);
}
