/* SPDX-License-Identifier: 0BSD */
/*
 * Inline: the hot parts of the speed flavour's malloc, free and those who look a block up, as a
 * call would cost more than they do.
 */
#ifndef MOTE_LIB_INTERNAL_MALLOC_FAST_INLINE_H
#define MOTE_LIB_INTERNAL_MALLOC_FAST_INLINE_H

#include "internal/malloc_fast.h"

/* The class of n bytes, of 1 to MIDDLE, and the size of its blocks. */
always_inline unsigned class_of(size_t n)
{
	unsigned top = __builtin_clz((unsigned)(n - 1) | 128) ^ 31;

	return ((n - 1) >> (top - 3)) + 8 * top - 56;
}

always_inline unsigned class_size(unsigned class)
{
	return class < 8 ? (class + 1) * 16 : (class % 8 + 9) << (class / 8 + 3);
}

/* The slab a block of the heap would be in; NULL if the address is in no region. */
always_inline struct slab *slab_of(void *block)
{
	uintptr_t key = region_key(block);
	struct entry *e = &__malloc_regions.entries[key / REGION & __malloc_regions.mask];
	struct region *r;

	if (__builtin_expect(e->key != key, 0)) {
		e = __malloc_find(&__malloc_regions, key);
		if (!e)
			return NULL;
	}
	r = (struct region *)e->value;
	return &r->slabs[r->map[unit_of(block)]];
}

/* The bit of a live block. What is none ends the process. */
always_inline uint64_t bit_of(struct slab *s, void *block)
{
	uint64_t offset = (char *)block - s->base;
	uint64_t i = offset * s->inverse >> 32;
	uint64_t bit = 1ull << (i & 63);

	if (__builtin_expect(i * s->size != offset, 0) ||
	    __builtin_expect(((s->freed | s->avail) & bit) != 0, 0))
		__malloc_corrupted();
	return bit;
}

#endif
