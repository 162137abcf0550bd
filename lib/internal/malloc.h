/* SPDX-License-Identifier: 0BSD */
/* The chunk of lib/malloc/malloc.c, for those who resize or split one. */
#ifndef MOTE_LIB_INTERNAL_MALLOC_H
#define MOTE_LIB_INTERNAL_MALLOC_H

#include <stddef.h>
#include <stdint.h>

#include "internal/hidden.h"
#include "internal/malloc_check.h"

/*
 * A region is a row of chunks, without gaps. A chunk is a header of 8 bytes and the caller's
 * block, which starts at a multiple of 16:
 *
 *     address 16k+8   prev    bytes of the chunk before this one; 0 in the first of a region
 *             16k+12  size    bytes from this header to the next one, a multiple of 16, at least
 *                             LEAST; FREE is added while the chunk is in a list
 *             16k+16  the block, size - 8 bytes; in a free chunk the two links of its list
 *
 * A region ends in a header of size 0. `prev` is right in every header, so that a block is known
 * from something else: the header behind it repeats its size.
 *
 * A block from MAP_MIN bytes on is a mapping of its own. Its header stands in the first page:
 *
 *     address 16k     bytes of the mapping, from the page on in which this word is
 *             16k+8   the same in pages, for the same reason
 *             16k+12  MAPPED
 *             16k+16  the block
 */
struct chunk {
	uint32_t prev, size;
	struct chunk *next;
	struct chunk **link; /* what points to this chunk: a list head or the next of another */
};

#define FREE 1u
#define MAPPED 2u
#define HEADER 8  /* from a chunk to its block */
#define LEAST 32u /* a smaller chunk could not be in a list */
#define REGION (256u << 10)
#define MAP_MIN (128u << 10)
#define PAGE 4096ul

#define chunk_of(block) ((struct chunk *)((char *)(block)-HEADER))
#define block_of(c) ((void *)((char *)(c) + HEADER))

/* The chunk n bytes further on. */
#define chunk_at(c, n) ((struct chunk *)((char *)(c) + (n)))

/* Bytes of the chunk for a block of n bytes. */
#define chunk_size(n) (((n) > 8 ? (n) + HEADER + 15 : LEAST) & -16)

/* Where the mapping of a block starts, and its size. */
#define map_start(block) ((char *)(((uintptr_t)(block)-16) & -PAGE))
#define map_size(block) (((size_t *)(block))[-2])

/* Bytes of the mapping for a block of n bytes which starts `at` bytes into it; 0 if impossible. */
#define map_need(n, at) ((n) <= PTRDIFF_MAX ? ((n) + (at) + PAGE - 1) & -PAGE : 0)

/*
 * Take a chunk off its list, if it is free; returns its size, or 0. Both links and the size must
 * be repeated by what they lead to: a word written into a free chunk ends the process here.
 */
hidden size_t __malloc_unlink(struct chunk *c);

/* Shorten a used chunk, which is not before a free one, to n bytes, if what is left is worth a
 * chunk; returns its block. */
hidden void *__malloc_cut(struct chunk *c, size_t n);

/* Join a used chunk with the one behind it, if that is free; returns its size. */
hidden uint32_t __malloc_join(struct chunk *c);

/* The header of a mapping of size bytes, for the block; returns the block. */
hidden void *__malloc_map_header(void *block, size_t size);

#endif
