/* SPDX-License-Identifier: 0BSD */
/*
 * malloc, free - the heap
 *
 * Free chunks hang in lists by size, four lists for each doubling. A request takes the first
 * chunk of the first list in which it finds a large enough one at once: in its own list the head
 * may be too small, in all higher ones it is not. What it does not need it gives back. free joins
 * a chunk with free neighbours, so two free chunks never touch. Nothing ever walks a list.
 *
 * The heap grows by regions of one size, each mapped for itself: brk may be refused or moved by
 * others. A region that is free as a whole goes back to the kernel if there are KEEP others: a
 * heap of up to a mebibyte that empties and fills again and again does so without the kernel.
 * Chunks are described in internal/malloc.h.
 *
 * One file, as both sides work on the same lists.
 */
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "internal/malloc.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

#define WHOLE (REGION - 16) /* the chunk that fills a region */
#define KEEP 4

static struct chunk *lists[52]; /* up to WHOLE, see list_of */
static uint64_t filled;         /* bit i: lists[i] may have a chunk */
static unsigned idle;           /* so many regions are free as a whole */

static unsigned list_of(uint32_t size)
{
	unsigned top = __builtin_clz(size) ^ 31;

	return (size >> (top - 2)) + 4 * top - 24;
}

hidden size_t __malloc_unlink(struct chunk *c)
{
	uint32_t size = c->size;
	struct chunk *next;

	if (!(size & FREE))
		return 0;
	c->size = --size;
	next = c->next;
	if (*c->link != c || chunk_at(c, size)->prev != size)
		__malloc_corrupted();
	*c->link = next;
	if (next) {
		if (next->link != &c->next)
			__malloc_corrupted();
		next->link = c->link;
	}
	return size;
}

hidden uint32_t __malloc_join(struct chunk *c)
{
	uint32_t size = c->size;

	size += __malloc_unlink(chunk_at(c, size));
	chunk_at(c, size)->prev = size;
	return c->size = size;
}

hidden size_t __malloc_check(void *block)
{
	struct chunk *c = chunk_of(block);
	uint32_t size = c->size;

	if ((uintptr_t)block & 15)
		__malloc_corrupted();
	if (size == MAPPED) {
		if ((uint32_t)(map_size(block) / PAGE) != c->prev)
			__malloc_corrupted();
		return map_start(block) + map_size(block) - (char *)block;
	}
	if (size - LEAST > WHOLE || size & 15 || chunk_at(c, size)->prev != size)
		__malloc_corrupted();
	return size - HEADER;
}

/* c becomes a free chunk of that size; what is on both sides of it is not free. */
static noinline void insert(struct chunk *c, uint32_t size)
{
	unsigned i = list_of(size);

	c->size = size + FREE;
	chunk_at(c, size)->prev = size;
	filled |= 1ull << i;
	c->next = lists[i];
	if (c->next)
		c->next->link = &c->next;
	c->link = &lists[i];
	lists[i] = c;
}

/*
 * free - give a block of malloc back
 *
 * A block that was freed already, is not from malloc, or whose header was overwritten ends the
 * process with a message, where that can be seen.
 *
 * Returns  nothing; errno keeps its value
 * Safety   not async-signal-safe
 * Source   C11 7.22.3.3; POSIX.1-2024 free
 */
void free(void *block)
{
	struct chunk *c = chunk_of(block), *before;
	uint32_t size;

	if (!block)
		return;
	__malloc_check(block);
	if (c->size == MAPPED) {
		sys_munmap(map_start(block), map_size(block));
		return;
	}
	size = __malloc_join(c);
	before = chunk_at(c, -(size_t)c->prev);
	/* The first chunk of a region finds itself here. */
	if (before != c) {
		if (before->size - c->prev > FREE)
			__malloc_corrupted();
		if (__malloc_unlink(before)) {
			size += c->prev;
			c = before;
		}
	}
	if (size == WHOLE) {
		if (idle == KEEP) {
			sys_munmap((char *)c - HEADER, REGION);
			return;
		}
		idle++;
	}
	insert(c, size);
}

hidden void *__malloc_cut(struct chunk *c, size_t n)
{
	uint32_t rest = c->size - n;
	struct chunk *r = chunk_at(c, n);

	if (rest >= LEAST) {
		c->size = n;
		r->prev = n;
		insert(r, rest);
	}
	return block_of(c);
}

static noinline char *map(size_t size)
{
	return sys_mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

hidden void *__malloc_map_header(void *block, size_t size)
{
	map_size(block) = size;
	chunk_of(block)->prev = size / PAGE;
	chunk_of(block)->size = MAPPED;
	return block;
}

/*
 * malloc - a block of memory of at least n bytes
 *
 * n == 0 gives a block too, which no other block overlaps.
 *
 * Returns  the block, a multiple of 16; NULL if there is none
 * Errors   ENOMEM no memory, or n above PTRDIFF_MAX
 * Safety   not async-signal-safe
 * Source   C11 7.22.3.4; POSIX.1-2017 malloc
 */
void *malloc(size_t n)
{
	struct chunk *c;
	char *start;
	uint64_t bits;
	unsigned i;

	if (n >= MAP_MIN) {
		n = map_need(n, 16);
		start = map(n);
		if ((intptr_t)start < 0)
			goto none;
		return __malloc_map_header(start + 16, n);
	}
	n = chunk_size(n);
	for (i = list_of(n);; i++) {
		bits = filled >> i << i;
		if (!bits) {
			start = map(REGION);
			if ((intptr_t)start < 0)
				goto none;
			/* Fresh pages are zero, as some of the headers have to be. */
			c = (struct chunk *)(start + HEADER);
			c->size = WHOLE;
			break;
		}
		i = __builtin_ctzll(bits);
		c = lists[i];
		if (!c) {
			filled ^= 1ull << i;
		} else if (c->size >= n) {
			if (!__malloc_unlink(c))
				__malloc_corrupted();
			if (c->size == WHOLE)
				idle--;
			break;
		}
	}
	return __malloc_cut(c, n);
none:
	fail(ENOMEM);
	return NULL;
}
