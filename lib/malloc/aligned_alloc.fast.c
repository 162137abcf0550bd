/* SPDX-License-Identifier: 0BSD */
/*
 * aligned_alloc - a block of n bytes at a multiple of align
 *
 * Contract: aligned_alloc.c
 */
#include <errno.h>
#include <stdlib.h>

#include "internal/malloc_fast.h"
#include "internal/malloc_fast_inline.h"
#include "internal/syscall_ret.h"

/* A slab of one block, of units units, at a multiple of step units. */
static void *single(size_t units, size_t step)
{
	struct slab *s = __malloc_span_new(units + step - 1, 1), *rest;
	size_t gap;

	if (!s) {
		fail(ENOMEM);
		return NULL;
	}
	gap = -(uintptr_t)s->base / UNIT & (step - 1);
	if (gap) {
		rest = __malloc_span_split(s, gap);
		__malloc_span_free(s);
		s = rest;
	}
	if (s->units > units)
		__malloc_span_free(__malloc_span_split(s, units));
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
	/* In a slab at a multiple of UNIT, or of COLOR, blocks of a multiple of align are at such.
	 */
	if (align < COLORED && n <= (align <= COLOR ? MIDDLE : PLAIN_MAX)) {
		c = class_of(n ? n : 1);
		while (
		    class_size(c) & (align - 1) || (align > COLOR && class_size(c) % COLORED == 0))
			c++;
		return malloc(class_size(c));
	}
	n = n ? (n + UNIT - 1) / UNIT : 1;
	return single(n, align > UNIT ? align / UNIT : 1);
}
