/* SPDX-License-Identifier: 0BSD */
/*
 * lfind - find an element of size bytes in an array of *n
 *
 * Returns  pointer to the first equal element, or NULL
 * Safety   async-signal-safe as far as compare is, no allocation
 * Source   POSIX.1-2017 lsearch
 */
#include <search.h>
#include <stddef.h>

void *lfind(const void *key, const void *array, size_t *n, size_t size,
    int (*compare)(const void *, const void *))
{
	const char *e = array;
	size_t i;

	for (i = *n; i; i--, e += size)
		if (!compare(key, e))
			return (void *)e;
	return NULL;
}
