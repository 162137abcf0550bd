/* SPDX-License-Identifier: 0BSD */
/*
 * __malloc_map - memory from the kernel; when it refuses, what the heap has kept goes back first
 *
 * Returns  the mapping; NULL if there is none
 */
#include <sys/mman.h>

#include "internal/malloc_fast.h"
#include "sys/sys.h"

static void *map(size_t size)
{
	void *p = sys_mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	return (intptr_t)p < 0 ? NULL : p;
}

hidden void *__malloc_map(size_t size)
{
	void *p = map(size);

	if (p)
		return p;
	__malloc_release();
	return map(size);
}
