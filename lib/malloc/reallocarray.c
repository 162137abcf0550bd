/* SPDX-License-Identifier: 0BSD */
/*
 * reallocarray - realloc for count elements of size bytes
 *
 * Returns  the block; NULL if there is none, and the old one stays as it is
 * Errors   ENOMEM no memory, or count * size above PTRDIFF_MAX
 * Safety   not async-signal-safe
 * Source   POSIX.1-2024 reallocarray; musl 1.2.5, OpenBSD
 */
#include <stdint.h>
#include <stdlib.h>

void *reallocarray(void *block, size_t count, size_t size)
{
	size_t bytes;

	if (__builtin_mul_overflow(count, size, &bytes))
		bytes = SIZE_MAX; /* which realloc refuses */
	return realloc(block, bytes);
}
