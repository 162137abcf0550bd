/* SPDX-License-Identifier: 0BSD */
/*
 * qsort, qsort_r - sort n elements of size bytes
 *
 * Heapsort, bottom-up: the path of the larger children down to a leaf costs one comparison a
 * level, and the place of the element is then looked for from below, where it mostly is. That is
 * about n log2 n comparisons on every input and at most half as many more on the worst one, no
 * memory and no recursion. A comparison function that contradicts itself gives a wrong order, but
 * no access outside of the array and no endless loop. Equal elements may change places.
 *
 * qsort is the same code: a function of two arguments does not see the third.
 *
 * Returns  nothing
 * Safety   async-signal-safe as far as compare is, no allocation
 * Source   C11 7.22.5.2; POSIX.1-2024 qsort_r; Wegener, "Bottom-up heapsort" (1993)
 */
/* Passes  lean */
#include <stdlib.h>

#include "internal/hidden.h"

static noinline void swap(char *a, char *b, size_t size)
{
	unsigned long word;
	char byte;

	for (; size >= sizeof(word); size -= sizeof(word)) {
		__builtin_memcpy(&word, a, sizeof(word));
		__builtin_memcpy(a, b, sizeof(word));
		__builtin_memcpy(b, &word, sizeof(word));
		a += sizeof(word);
		b += sizeof(word);
	}
	for (; size; size--) {
		byte = *a;
		*a++ = *b;
		*b++ = byte;
	}
}

hidden void __qsort_r(void *array, size_t n, size_t size,
    int (*compare)(const void *, const void *, void *), void *arg)
{
	char *base = array;
	size_t root = n / 2, at;

	for (;;) {
		/* The inner nodes become heaps, last one first; then the largest moves out. */
		if (root)
			root--;
		else if (n-- > 1)
			swap(base, base + n * size, size);
		else
			return;
		for (at = root; 2 * at + 2 < n;) {
			at = 2 * at + 2;
			if (compare(base + (at - 1) * size, base + at * size, arg) > 0)
				at--;
		}
		if (2 * at + 2 == n)
			at = 2 * at + 1;
		while (at > root && compare(base + root * size, base + at * size, arg) > 0)
			at = (at - 1) / 2;
		/* The path above moves up by one; the root holds what is on its way. */
		for (; at > root; at = (at - 1) / 2)
			swap(base + root * size, base + at * size, size);
	}
}

/* Programs may have a qsort_r of their own, as others than GNU order its parameters otherwise. */
weak_alias(__qsort_r, qsort_r);
__asm__(".globl qsort\n.type qsort, @function\n.set qsort, __qsort_r");
