/* SPDX-License-Identifier: 0BSD */
/*
 * The heap of the speed flavour: its words, its data and who works on them. What is small and hot
 * stands in internal/malloc_fast_inline.h.
 *
 * From a pointer to its block:
 *
 *     block --> __malloc_regions --> struct region --> map[unit] --> struct slab --> bit i
 *           \-> __malloc_larges ---> bytes of the mapping, if the block is larger than LARGE
 *
 * What a region of REGION bytes is divided into:
 *
 *     region  |0                                                                    511|  units
 *     spans   | slab of 64 | slab of 32  | single | free span      | slab of 64 | free |
 *                          |
 *     slab    | block 0 | block 1 | block 2 | block 3 | block 4 | ... | block 31 |
 *     carved      4: these have been in avail before  | never used yet           |
 *     avail        0         1         0         0         0             0         malloc's next
 *     freed        0         0         1         0         1             1         free, not avail
 *     in use      yes        no        no        yes       no            no
 *
 * region   a mapping at a multiple of REGION; all about it stands in its struct region, elsewhere
 * unit     1 KiB of a region
 * span     some units: a free span, or a slab
 * slab     up to 64 equal blocks; a single is one of one block, of MIDDLE to LARGE bytes
 * class    a size of blocks; its current slab is the one malloc takes from, others with free
 *          blocks hang in the class's list, full ones in none
 * large    a block that is a mapping of its own
 * dirty    pages of free spans which the kernel has not got back
 * refault  units which were wanted again after the kernel had got them back
 * spare    the one large mapping that was freed and kept
 */
#ifndef MOTE_LIB_INTERNAL_MALLOC_FAST_H
#define MOTE_LIB_INTERNAL_MALLOC_FAST_H

#include <stddef.h>
#include <stdint.h>

#include "internal/hidden.h"
#include "internal/malloc_check.h"

#define PAGE 4096ul
#define UNIT 1024u
#define REGION (512ul << 10)
#define UNITS (REGION / UNIT)
#define LARGE (128ul << 10) /* larger blocks are mappings */

/* Sizes go up by 16 bytes to 128, from there on in eight steps for each doubling, up to MIDDLE. */
#define SMALL 1024ul
#define MIDDLE (32ul << 10) /* larger blocks are slabs of one block */
#define CLASSES 72

/*
 * Blocks of a multiple of COLORED bytes would begin in few lines of the cache. Their slabs have a
 * unit more, and begin up to 15 steps of COLOR later in their first one, each slab elsewhere.
 * PLAIN_MAX is the largest size of others.
 */
#define COLORED 512u
#define COLOR 64u
#define PLAIN_MAX 3840u

/* A slab, a free span, or no more in use. 64 bytes: one line of the cache. */
struct slab {
	uint64_t freed; /* bit i: block i is neither the program's nor in avail */
	uint64_t avail; /* bit i: block i is among those that malloc hands out next */
	char *base;
	uint32_t size, inverse; /* of a block; 2^32 / size, rounded up, or 0 for one block */
	uint32_t frees_left;    /* so many more frees, then something is to be done */
	uint16_t units;
	uint16_t dirty; /* units of a free span */
	uint8_t class;  /* CLASSES: a single, for one size */
	uint8_t count;  /* blocks; 0: a free span */
	uint8_t carved; /* the first so many blocks have been in avail before */
	uint8_t fresh;  /* what is in avail now has never been written */
	uint8_t zero;   /* the span was never written when it was taken */
	struct slab *next;
	struct slab **link; /* what points here: a list's head or another's next; NULL: no list */
};

/* What is in slabs[0] is nobody's: all its blocks are freed. */
struct region {
	/* Of each unit: the slab's index; of a single in its first one only, of a free span in its
	   first and last; else 0. */
	uint16_t map[UNITS];
	char *base;
	struct slab *unused;
	unsigned top; /* of slabs used so far */
	struct slab slabs[UNITS + 1] __attribute__((__aligned__(64)));
} __attribute__((__aligned__(4096)));

/* A hash table, at most half full. key: region_key, or a large block; 0 where there is none. */
struct entry {
	uintptr_t key;
	size_t value; /* struct region *; bytes of the mapping */
};

struct table {
	struct entry *entries;
	size_t mask; /* so many entries, less 1: a power of 2, less 1 */
	size_t used;
};

#define region_start(at) ((char *)((uintptr_t)(at) & -REGION))
#define region_key(at) (((uintptr_t)(at) & -REGION) | 1)
#define unit_of(at) ((uintptr_t)(at) / UNIT % UNITS)

/* Bytes in whole pages. */
#define pages(n) (((n) + PAGE - 1) & -PAGE)

/* The state of the heap, beside the lists of malloc, __malloc_span and __malloc_large. */
hidden extern struct table __malloc_regions, __malloc_larges;
hidden extern struct slab *__malloc_current[CLASSES + 1]; /* the last one stays NULL */
/* Counts the regions that were given back: who remembers one asks whether it changed. */
hidden extern volatile unsigned __malloc_generation;

/* __malloc_table */

/* The entry with a key, or NULL. */
hidden struct entry *__malloc_find(const struct table *t, uintptr_t key);

/* A new entry; returns 0 if there is no memory for it. */
hidden int __malloc_add(struct table *t, uintptr_t key, size_t value);
hidden void __malloc_remove(struct table *t, struct entry *e);

/* __malloc_span */

/* A span of that many units for count blocks; NULL if there is no memory. errno is not set. */
hidden struct slab *__malloc_span_new(unsigned units, unsigned count);

/* Make all of a span beyond its first units one of its own, and return that. */
hidden struct slab *__malloc_span_split(struct slab *s, unsigned units);

/* A slab without live blocks becomes free. */
hidden void __malloc_span_free(struct slab *s);

/* Make a span a single, and return its block. */
hidden void *__malloc_single(struct slab *s);

/* Give the kernel back all that is free, because it has refused more. */
hidden void __malloc_release(void);

/* __malloc_map: a new mapping; NULL if there is none. */
hidden void *__malloc_map(size_t size);

/* __malloc_large */

/* A large block of zeros at a multiple of align; NULL, and errno is set. */
hidden void *__malloc_large(size_t align, size_t n);

/* A large block which may be one that was freed. */
hidden void *__malloc_large_again(size_t n);
hidden void __malloc_large_free(void *block);

/* Change the size of a large block to n bytes, which may move; NULL, and it stays, if it fails. */
hidden void *__malloc_large_resize(void *block, size_t n);

/* The spare goes back to the kernel. */
hidden void __malloc_large_drop(void);

/* The entry of a large block. What is none ends the process. */
hidden struct entry *__malloc_large_entry(void *block);

#endif
