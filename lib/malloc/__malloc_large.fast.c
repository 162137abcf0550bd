/* SPDX-License-Identifier: 0BSD */
/*
 * __malloc_large - blocks that are mappings of their own, whose sizes are in the table
 *
 * A mapping goes back to the kernel when it is freed. But if a program wants another one which is
 * no larger than what has just gone back, it is trusted to do so again: from then on the last
 * freed one of up to that size is kept for the next request that it fits.
 */
#include <errno.h>
#include <sys/mman.h>

#include "internal/malloc_fast.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

#define TRUST_MAX (4ul << 20)

static char *spare;
static size_t spare_size, last, trust;

static void drop(void)
{
	if (spare)
		sys_munmap(spare, spare_size);
	spare = NULL;
}

hidden void *__malloc_large(size_t align, size_t n)
{
	size_t more = align > PAGE ? align - PAGE : 0, size, gap;
	char *p = NULL;

	if (n <= PTRDIFF_MAX - PAGE && more <= PTRDIFF_MAX - PAGE - n) {
		size = pages(n + !n);
		p = __malloc_map(size + more);
		if (!p && spare) {
			drop();
			p = __malloc_map(size + more);
		}
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
	if (__malloc_add(large_key(p), size))
		return p;
	sys_munmap(p, size);
none:
	fail(ENOMEM);
	return NULL;
}

hidden void *__malloc_large_again(size_t n)
{
	char *p = spare;

	if (p && n <= spare_size && n >= spare_size - spare_size / 4 &&
	    __malloc_add(large_key(p), spare_size)) {
		spare = NULL;
		return p;
	}
	if (n <= last && n > trust)
		trust = n < TRUST_MAX ? pages(n) : TRUST_MAX;
	return __malloc_large(1, n);
}

hidden void __malloc_large_free(void *block)
{
	struct entry *e = __malloc_large_entry(block);
	size_t size = e->value;

	__malloc_remove(e);
	if (size <= trust) {
		drop();
		spare = block;
		spare_size = size;
	} else {
		last = size;
		sys_munmap(block, size);
	}
}

hidden struct entry *__malloc_large_entry(void *block)
{
	struct entry *e = __malloc_find(large_key(block));

	if (!e || (uintptr_t)block % PAGE)
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
