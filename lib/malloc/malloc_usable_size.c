/* SPDX-License-Identifier: 0BSD */
/*
 * malloc_usable_size - how many bytes of a block may be used, at least as many as asked for
 *
 * Returns  the number of bytes; 0 for NULL
 * Safety   not async-signal-safe
 * Source   Linux man 3 malloc_usable_size
 */
#include <malloc.h>

#include "internal/malloc_check.h"

size_t malloc_usable_size(void *block)
{
	return block ? __malloc_check(block) : 0;
}
