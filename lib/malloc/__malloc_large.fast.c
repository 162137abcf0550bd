/* SPDX-License-Identifier: 0BSD */
/*
 * __malloc_large - blocks that are mappings of their own, whose sizes are in the table
 *
 * A mapping goes back to the kernel when it is freed. But if a program wants another one, or wants
 * to grow one, of no more than the size that has just gone back, it will do so again: from then on
 * a freed one of up to that size is kept as the spare. Later blocks are cut off the spare's
 * front, grow into it as long as they are side by side, and join it again when they are freed.
 */
#include <errno.h>
#include <sys/mman.h>

#include "internal/malloc_fast.h"
#include "internal/malloc_fast_inline.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

#define SPARE_MAX (32ul << 20)

static struct {
	char *spare;
	size_t size; /* of the spare */
	size_t gone; /* the mapping that went back last */
	size_t keep; /* mappings of up to so many bytes become the spare */
} large;

hidden void __malloc_large_drop(void)
{
	if (large.size)
		sys_munmap(large.spare, large.size);
	large.size = 0;
}

/* size bytes are wanted. */
static void learn(size_t size)
{
	if (size <= large.gone && size > large.keep)
		large.keep = size < SPARE_MAX ? size : SPARE_MAX;
}

/* The first bytes of the spare are in use. */
static void cut_spare(size_t size)
{
	large.spare += size;
	large.size -= size;
}

hidden void *__malloc_large(size_t align, size_t n)
{
	size_t more = align > PAGE ? align - PAGE : 0, size, gap;
	char *p = NULL;

	if (n <= PTRDIFF_MAX - PAGE && more <= PTRDIFF_MAX - PAGE - n) {
		size = pages(n + !n);
		p = __malloc_map(size + more);
	}
	if (!p)
		goto none;
	if (more) {
		gap = -(uintptr_t)p & (align - 1);
		if (gap)
			sys_munmap(p, gap);
		p += gap;
		if (gap < more)
			sys_munmap(p + size, more - gap);
	}
	if (__malloc_add(&__malloc_larges, (uintptr_t)p, size))
		return p;
	sys_munmap(p, size);
none:
	fail(ENOMEM);
	return NULL;
}

hidden void *__malloc_large_again(size_t n)
{
	char *p = large.spare;

	if (n <= large.size) {
		cut_spare(pages(n));
		if (__malloc_add(&__malloc_larges, (uintptr_t)p, pages(n)))
			return p;
		sys_munmap(p, pages(n));
	}
	learn(pages(n));
	return __malloc_large(1, n);
}

hidden void __malloc_large_free(void *block)
{
	struct entry *e = __malloc_large_entry(block);
	size_t size = e->value;
	char *p = block;

	__malloc_remove(&__malloc_larges, e);
	if (large.size && large.size + size <= SPARE_MAX &&
	    (p + size == large.spare || large.spare + large.size == p)) {
		if (p < large.spare)
			large.spare = p;
		large.size += size;
	} else if (size <= large.keep && size >= large.size) {
		__malloc_large_drop();
		large.spare = p;
		large.size = size;
	} else {
		large.gone = size;
		sys_munmap(p, size);
	}
}

hidden void *__malloc_large_resize(void *block, size_t n)
{
	struct entry *e = __malloc_large_entry(block);
	size_t old = e->value, new = pages(n);
	char *p = block;

	if (new > old && p + old == large.spare &&new - old <= large.size) {
		cut_spare(new - old);
		e->value = new;
		return p;
	}
	learn(new);
	p = sys_mremap(block, old, new, MREMAP_MAYMOVE, 0);
	if ((intptr_t)p < 0) {
		__malloc_release();
		p = sys_mremap(block, old, new, MREMAP_MAYMOVE, 0);
		if ((intptr_t)p < 0)
			return NULL;
	}
	if (p == block) {
		e->value = new;
	} else {
		/* Never without room: there is one entry less. */
		__malloc_remove(&__malloc_larges, e);
		__malloc_add(&__malloc_larges, (uintptr_t)p, new);
	}
	return p;
}

hidden struct entry *__malloc_large_entry(void *block)
{
	struct entry *e = __malloc_find(&__malloc_larges, (uintptr_t)block);

	if (!e)
		__malloc_corrupted();
	return e;
}

hidden size_t __malloc_check(void *block)
{
	struct slab *s = slab_of(block);

	if (!s)
		return __malloc_large_entry(block)->value;
	bit_of(s, block);
	return s->size;
}
