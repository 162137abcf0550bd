/* SPDX-License-Identifier: 0BSD */
/* The heap of the speed flavour: lib/malloc/malloc.fast.c, and those who look a block up. */
#ifndef MOTE_LIB_INTERNAL_MALLOC_FAST_H
#define MOTE_LIB_INTERNAL_MALLOC_FAST_H

#include <stddef.h>
#include <stdint.h>

#include "internal/hidden.h"

/*
 * The kernel gives regions of REGION bytes, at multiples of REGION. A region is a row of spans,
 * each some units long: a span is free, or a slab of equal blocks. Nothing about a region stands
 * in it, all is in its `struct region`, which lies elsewhere:
 *
 *     block address -> __malloc_table (hash of the region's number) -> struct region
 *                   -> map[unit] -> struct slab -> bit of the block
 *
 * A block above LARGE is a mapping of its own and an entry of the table: its address + 1 and its
 * size.
 */
#define PAGE 4096ul
#define UNIT 1024u
#define REGION (512ul << 10)
#define UNITS (REGION / UNIT)
#define LARGE (128ul << 10) /* larger blocks are mappings */

/* Sizes go up by 16 bytes to 128, from there on in eight steps for each doubling, up to MIDDLE. */
#define SMALL 1024ul
#define MIDDLE (32ul << 10) /* larger blocks are slabs of one block */
#define CLASSES 72

/* A slab, a free span, or no more in use. 64 bytes: one line of the cache. */
struct slab {
	uint64_t dead;  /* bit i: block i is neither the program's nor in avail */
	uint64_t avail; /* bit i: block i is among those that malloc hands out next */
	char *base;
	uint32_t size, inverse; /* of a block; 2^32 / size, rounded up, or 0 for one block */
	uint32_t left;          /* so many more frees, then something is to be done */
	uint16_t units;
	uint16_t dirty; /* of a free span's units: those the kernel has not got back */
	uint8_t class;  /* CLASSES: a slab of one block, for one size */
	uint8_t count;  /* blocks; 0: a free span */
	uint8_t carved; /* the first so many blocks have been in avail before */
	uint8_t fresh;  /* what is in avail now has never been written */
	uint8_t zero;   /* the span was never written when it was taken */
	struct slab *next;
	struct slab **link; /* what points here: a list's head or another's next; NULL: no list */
};

/* What is in slabs[0] is nobody's: all its blocks are dead. */
struct region {
	/* Of each unit: the slab's index; of a slab of one block in its first one only, of a free
	   span in its first and last; else 0. */
	uint16_t map[UNITS];
	char *base;
	struct slab *unused;
	unsigned top; /* of slabs used so far */
	struct slab slabs[UNITS + 1] __attribute__((__aligned__(64)));
} __attribute__((__aligned__(4096)));

/* At most half full. key: a region's address + 2, a large block's + 1; 0 where there is none. */
struct entry {
	uintptr_t key;
	size_t value; /* struct region *; bytes of the mapping */
};

hidden extern struct entry *__malloc_table;
hidden extern size_t __malloc_mask;
hidden extern struct slab *__malloc_current[CLASSES + 1];

#define region_start(at) ((char *)((uintptr_t)(at) & -REGION))
#define region_key(at) (((uintptr_t)(at) & -REGION) | 2)
#define large_key(block) ((uintptr_t)(block) + 1)
#define unit_of(at) ((uintptr_t)(at) / UNIT % UNITS)
#define entry_at(key) ((key) / REGION & __malloc_mask)

/* Bytes in whole pages. */
#define pages(n) (((n) + PAGE - 1) & -PAGE)

/* The entry with a key, or NULL. */
hidden struct entry *__malloc_find(uintptr_t key);

/* A new entry; returns 0 if there is no memory for it. */
hidden int __malloc_add(uintptr_t key, size_t value);
hidden void __malloc_remove(struct entry *e);

/* A span of that many units for count blocks; NULL if there is no memory. errno is not set. */
hidden struct slab *__malloc_take(unsigned units, unsigned count);

/* Make all of a span beyond its first units one of its own, and return that. */
hidden struct slab *__malloc_split(struct slab *s, unsigned units);

/* A slab without live blocks becomes free. */
hidden void __malloc_give(struct slab *s);

/* Make a span a slab of one block, and return that. */
hidden void *__malloc_single(struct slab *s);

/* A new mapping; NULL if there is none. */
hidden void *__malloc_map(size_t size);

/* A large block of zeros at a multiple of align; NULL, and errno is set. */
hidden void *__malloc_large(size_t align, size_t n);

/* A large block which may be one that was freed. */
hidden void *__malloc_large_again(size_t n);
hidden void __malloc_large_free(void *block);

/* The entry of a large block. What is none ends the process. */
hidden struct entry *__malloc_large_entry(void *block);

/* Bytes the caller may use. What is no block, or a free one, ends the process. */
hidden size_t __malloc_check(void *block);

hidden noreturn void __malloc_corrupted(void);

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
	struct entry *e = &__malloc_table[entry_at(key)];
	struct region *r;

	if (__builtin_expect(e->key != key, 0)) {
		e = __malloc_find(key);
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
	    __builtin_expect(((s->dead | s->avail) & bit) != 0, 0))
		__malloc_corrupted();
	return bit;
}

#endif
