/* SPDX-License-Identifier: 0BSD */
/*
 * valloc - a block of n bytes at the start of a page
 *
 * Returns  the block; NULL if there is none
 * Errors   ENOMEM no memory, or n above PTRDIFF_MAX
 * Safety   not async-signal-safe
 * Source   Linux man 3 valloc
 */
#include <stdlib.h>

#include "internal/malloc.h"

void *valloc(size_t n)
{
	return aligned_alloc(PAGE, n);
}
