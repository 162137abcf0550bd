/* SPDX-License-Identifier: 0BSD */
/*
 * posix_memalign - store a block of n bytes at a multiple of align
 *
 * Returns  0; an error number, and *block stays as it is
 * Errors   EINVAL align is not a power of 2 of at least sizeof(void *)
 *          ENOMEM no memory, or n above PTRDIFF_MAX
 * Safety   not async-signal-safe
 * Source   POSIX.1-2017 posix_memalign
 */
#include <errno.h>
#include <stdlib.h>

int posix_memalign(void **block, size_t align, size_t n)
{
	void *p;

	if (align < sizeof(void *) || align & (align - 1))
		return EINVAL;
	p = aligned_alloc(align, n);
	if (!p)
		return ENOMEM;
	*block = p;
	return 0;
}
