/* SPDX-License-Identifier: 0BSD */
/*
 * bsearch - find an element in a sorted array of n elements of size bytes
 *
 * compare gets the key first and an element second.
 *
 * Returns  pointer to an element that is equal to the key, or NULL
 * Safety   async-signal-safe as far as compare is, no allocation
 * Source   C11 7.22.5.1; POSIX.1-2017 bsearch
 */
#include <stdlib.h>

void *bsearch(const void *key, const void *array, size_t n, size_t size,
    int (*compare)(const void *, const void *))
{
	const char *base = array, *middle;
	int order;

	while (n) {
		middle = base + n / 2 * size;
		order = compare(key, middle);
		if (!order)
			return (void *)middle;
		if (order > 0) {
			base = middle + size;
			n--;
		}
		n /= 2;
	}
	return NULL;
}
