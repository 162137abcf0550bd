/* SPDX-License-Identifier: 0BSD */
/*
 * memalign - an older name of aligned_alloc
 *
 * Returns  the block; NULL if there is none
 * Errors   EINVAL align is not a power of 2
 *          ENOMEM no memory, or n above PTRDIFF_MAX
 * Safety   not async-signal-safe
 * Source   Linux man 3 memalign
 */
#include <malloc.h>
#include <stdlib.h>

void *memalign(size_t align, size_t n)
{
	return aligned_alloc(align, n);
}
