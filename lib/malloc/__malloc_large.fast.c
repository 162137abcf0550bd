/* SPDX-License-Identifier: 0BSD */
/* __malloc_large - blocks that are mappings of their own, whose sizes are in the table */
#include <errno.h>
#include <sys/mman.h>

#include "internal/malloc_fast.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

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
	if (__malloc_add(large_key(p), size))
		return p;
	sys_munmap(p, size);
none:
	fail(ENOMEM);
	return NULL;
}

hidden struct entry *__malloc_large_entry(void *block)
{
	struct entry *e = __malloc_find(large_key(block));

	if (!e || (uintptr_t)block % PAGE)
		__malloc_damaged();
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
