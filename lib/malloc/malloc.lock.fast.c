/* SPDX-License-Identifier: 0BSD */
/*
 * malloc, free - the heap for speed, where several threads use it
 *
 * Each thread keeps a few blocks of each small class, which it takes and gives back without a lock.
 * They count as the program's until they go back to their slabs, half of a class at once. Where
 * they are stands in the cache, not in the blocks: a write behind a block's end or after its life
 * reaches nothing of it. That an address is a block is checked as without threads; one freed twice
 * is found at once by the thread that has it, else when both come back to the slab.
 *
 * Contract: malloc.c
 */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "internal/locks.h"
#include "internal/malloc_fast.h"
#include "internal/malloc_fast_inline.h"
#include "internal/thread_inline.h"
#include "sys/sys.h"

#define CACHED 32u /* classes: those up to SMALL bytes */
#define SLOTS 32u  /* blocks of a class */
#define BATCH 16u  /* that come and go at once */
#define REGIONS 16u

struct cache {
	struct {
		unsigned n;
		void *blocks[SLOTS];
	} classes[CACHED];
	/* Regions where blocks were found lately, until one is given back to the kernel. */
	struct {
		uintptr_t key;
		struct region *region;
	} regions[REGIONS];
	unsigned generation;
	uintptr_t mark; /* what the second word of a block that is here has */
};

void *__unlocked_malloc(size_t);
void __unlocked_free(void *);

static noinline struct cache *new_cache(struct __pthread *self)
{
	struct cache *c = sys_mmap(NULL, sizeof(*c), PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if ((uintptr_t)c > -4096ul)
		return NULL;
	/* Its address and the canary: nobody outside knows both. */
	c->mark = self->canary ^ (uintptr_t)c;
	return self->heap = c;
}

static noinline void *malloc_locked(size_t n)
{
	void *block;

	__lock(&__lock_heap);
	block = __unlocked_malloc(n);
	__unlock(&__lock_heap);
	return block;
}

static noinline void free_locked(void *block)
{
	__lock(&__lock_heap);
	__unlocked_free(block);
	__unlock(&__lock_heap);
}

static noinline void *take_batch(struct cache *c, unsigned class)
{
	unsigned n = 0;
	void *block;

	__lock(&__lock_heap);
	do
		block = __unlocked_malloc(class_size(class));
	while (block && n < BATCH - 1 && (c->classes[class].blocks[n++] = block));
	__unlock(&__lock_heap);
	c->classes[class].n = n;
	if (!block && n)
		block = c->classes[class].blocks[--c->classes[class].n];
	return block;
}

/* The first so many blocks of a class, which are the oldest, go back. */
static noinline void give_batch(struct cache *c, unsigned class, unsigned count)
{
	void **blocks = c->classes[class].blocks;
	unsigned i;

	__lock(&__lock_heap);
	for (i = 0; i < count; i++)
		__unlocked_free(blocks[i]);
	__unlock(&__lock_heap);
	c->classes[class].n -= count;
	memmove(blocks, blocks + count, c->classes[class].n * sizeof(*blocks));
}

static noinline struct region *find_region(struct cache *c, uintptr_t key)
{
	struct entry *e;
	struct region *r;

	__lock(&__lock_heap);
	if (c->generation != __malloc_generation) {
		memset(c->regions, 0, sizeof(c->regions));
		c->generation = __malloc_generation;
	}
	e = __malloc_find(&__malloc_regions, key);
	r = e ? (struct region *)e->value : NULL;
	__unlock(&__lock_heap);
	if (r) {
		c->regions[key / REGION % REGIONS].key = key;
		c->regions[key / REGION % REGIONS].region = r;
	}
	return r;
}

void *malloc(size_t n)
{
	struct __pthread *self;
	struct cache *c;
	unsigned class;
	void *block;

	if (!__threads_more)
		return __unlocked_malloc(n);
	self = thread_self();
	c = self->heap;
	if (n > SMALL || (!c && !(c = new_cache(self))))
		return malloc_locked(n);
	class = class_of(n + !n);
	if (!c->classes[class].n)
		return take_batch(c, class);
	block = c->classes[class].blocks[--c->classes[class].n];
	((uintptr_t *)block)[1] = 0;
	return block;
}

void free(void *block)
{
	struct __pthread *self;
	struct region *r;
	struct slab *s;
	struct cache *c;
	uintptr_t key;
	unsigned i, n;

	if (!__threads_more) {
		__unlocked_free(block);
		return;
	}
	if (!block)
		return;
	self = thread_self();
	c = self->heap;
	if (!c && !(c = new_cache(self))) {
		free_locked(block);
		return;
	}
	key = region_key(block);
	r = c->regions[key / REGION % REGIONS].region;
	if (c->regions[key / REGION % REGIONS].key != key || c->generation != __malloc_generation)
		r = find_region(c, key);
	s = r ? &r->slabs[r->map[unit_of(block)]] : NULL;
	if (!s || !s->count || s->class >= CACHED) {
		free_locked(block);
		return;
	}
	bit_of(s, block);
	n = c->classes[s->class].n;
	/* Perhaps it is here already. A program's own data look so once in 2^64. */
	if (__builtin_expect(((uintptr_t *)block)[1] == c->mark, 0))
		for (i = 0; i < n; i++)
			if (c->classes[s->class].blocks[i] == block)
				__malloc_corrupted();
	((uintptr_t *)block)[1] = c->mark;
	if (n == SLOTS) {
		give_batch(c, s->class, BATCH);
		n -= BATCH;
	}
	c->classes[s->class].blocks[n] = block;
	c->classes[s->class].n = n + 1;
}

/* A thread ends. */
hidden void __heap_exit_hook(void)
{
	struct __pthread *self = thread_self();
	struct cache *c = self->heap;
	unsigned class;

	if (!c)
		return;
	for (class = 0; class < CACHED; class++)
		if (c->classes[class].n)
			give_batch(c, class, c->classes[class].n);
	self->heap = NULL;
	sys_munmap(c, sizeof(*c));
}
