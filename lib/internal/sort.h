/* SPDX-License-Identifier: 0BSD */
/*
 * What the speed flavour's qsort is made of. A result of compare is never trusted with more than
 * the order: whatever it says, all elements stay in the array, once each, and all loops end.
 *
 * Branches on it would be guessed wrong half the time, which costs more than comparing integers.
 * So it becomes a mask that moves pointers, and elements are copied wherever they belong.
 */
#ifndef MOTE_LIB_INTERNAL_SORT_H
#define MOTE_LIB_INTERNAL_SORT_H

#include <stddef.h>

#include "internal/hidden.h"

#define SORT_ROOM 1024

struct sort {
	int (*compare)(const void *, const void *, void *);
	void *arg;
	size_t size;
	size_t few; /* as many elements as __sort_few can do */
	char *room; /* SORT_ROOM bytes */
};

/* size bytes change places. */
hidden void __swap(char *, char *, size_t size);
hidden void __sort_few(const struct sort *, char *, size_t n);
/* The array v is sorted; the result is there, or in spare. */
typedef void items_sorter(const struct sort *, char *v, char *spare, size_t n, int into_spare);
hidden items_sorter __sort_items4, __sort_items8, __sort_pointers;
/* Sort n elements; before, unless NULL, is one in its place just before v. */
hidden void __quick_sort(const struct sort *, char *v, size_t n, const char *before, int bad);
hidden void __merge_sort(const struct sort *, char *, size_t n);
/* Make one sorted array of left and, behind them, right sorted elements, in place. */
hidden void __merge(const struct sort *, char *, size_t left, size_t right);

#endif
