/* SPDX-License-Identifier: 0BSD */
/*
 * lsearch - find an element of size bytes in an array of *n, or append a copy of the key
 *
 * Returns  pointer to the element
 * Safety   async-signal-safe as far as compare is, no allocation
 * Source   POSIX.1-2017 lsearch
 */
#include <search.h>
#include <string.h>

void *lsearch(const void *key, void *array, size_t *n, size_t size,
    int (*compare)(const void *, const void *))
{
	void *found = lfind(key, array, n, size, compare);

	return found ? found : memcpy((char *)array + size * (*n)++, key, size);
}
