/* SPDX-License-Identifier: 0BSD */
/*
 * pvalloc - a block of n bytes, rounded up to whole pages, at the start of a page
 *
 * Returns  the block; NULL if there is none
 * Errors   ENOMEM no memory, or n above PTRDIFF_MAX
 * Safety   not async-signal-safe
 * Source   Linux man 3 pvalloc
 * Differs  from musl 1.2.5: which lacks it
 */
#include <malloc.h>
#include <stdlib.h>

#include "internal/malloc.h"

void *pvalloc(size_t n)
{
	/* Too large an n stays too large: it must not become 0. */
	return aligned_alloc(PAGE, n <= PTRDIFF_MAX ? (n + PAGE - 1) & -PAGE : n);
}
