/* SPDX-License-Identifier: 0BSD */
/*
 * qsort, qsort_r - sort n elements of size bytes
 *
 * Quicksort down to what fits into a small buffer on the stack, and mergesort from there: as few
 * comparisons as mergesort makes, without its memory. What starts sorted, either way round, is
 * not sorted again but merged in place; so is all of an array whose pivots turn out badly too
 * often. So there are about n log2 n comparisons on every input, n on a sorted one, and n log2 k
 * if there are k different values. A comparison function that contradicts itself gives a wrong
 * order, but no access outside of the array and no endless loop. Equal elements may change
 * places.
 *
 * Safety   async-signal-safe as far as compare is, no allocation; 3 KiB of stack for 10^6 elements
 * Source   C11 7.22.5.2; POSIX.1-2024 qsort_r; Peters, "Pattern-defeating Quicksort" (2021)
 * Contract: qsort.c
 */
#include <stdlib.h>

#include "internal/sort_inline.h"

/* The number of elements at the start that are sorted, made so if they are the other way round. */
static size_t first_run(const struct sort *s, char *v, size_t n)
{
	char *a, *p = v + s->size, *end = v + n * s->size;
	int falls = sort_compare(s, v, p) > 0;

	do
		p += s->size;
	while (p < end && (falls ? sort_compare(s, p - s->size, p) >= 0
	                         : sort_compare(s, p - s->size, p) <= 0));
	n = (p - v) / s->size;
	if (falls)
		for (a = v, p -= s->size; a < p; a += s->size, p -= s->size)
			__swap(a, p, s->size);
	return n;
}

static void sort(const struct sort *s, char *v, size_t n)
{
	size_t run;

	if (n < 2)
		return;
	run = first_run(s, v, n);
	if (run < n / 3) {
		__quick_sort(s, v, n, NULL, 0);
		return;
	}
	sort(s, v + run * s->size, n - run);
	__merge(s, v, run, n - run);
}

hidden void __qsort_r(void *array, size_t n, size_t size,
    int (*compare)(const void *, const void *, void *), void *arg)
{
	_Alignas(16) char room[SORT_ROOM];
	struct sort s = {compare, arg, size, 0, room};

	if (n < 2 || !size)
		return;
	s.few = SORT_ROOM / (size == 4 || size == 8 ? size : 2 * sizeof(char *));
	sort(&s, array, n);
}

/* Programs may have a qsort_r of their own, as others than GNU order its parameters otherwise. */
weak_alias(__qsort_r, qsort_r);
__asm__(".globl qsort\n.type qsort, @function\n.set qsort, __qsort_r");
