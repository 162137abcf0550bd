/* SPDX-License-Identifier: 0BSD */
/*
 * __quick_sort - the middle of the speed flavour's qsort
 *
 * Source   Peters, "Pattern-defeating Quicksort" (2021): elements equal to a pivot; Lomuto's
 *          partition without branches, after A. Alexandrescu (2020)
 */
#include "internal/sort_inline.h"

#define BAD 6 /* partitions into less than 1/16 and the rest, then merging takes over */

/* The median of three, each the median of three, and so on, of elements that are step apart. */
static char *median(const struct sort *s, char *a, size_t step, int depth)
{
	char *b = a + step * s->size, *c = b + step * s->size, *greater;

	if (depth) {
		a = median(s, a, step / 3, depth - 1);
		b = median(s, b, step / 3, depth - 1);
		c = median(s, c, step / 3, depth - 1);
	}
	greater = b;
	if (sort_compare(s, a, b) > 0) {
		greater = a;
		a = b;
	}
	if (sort_compare(s, greater, c) <= 0)
		return greater;
	return sort_compare(s, a, c) > 0 ? a : c;
}

/*
 * The elements for which compare with the first one gives less than limit go to the front, then
 * comes that one: its place. Every element is swapped with the first one that stays behind.
 */
always_inline size_t partition_fixed(
    const struct sort *s, char *v, size_t n, int limit, size_t size)
{
	char *p, *end = v + n * size, *middle = v;
	size_t count = 0;
	unsigned long x;

	for (p = v + size; p < end; p += size) {
		size_t before = sort_mask_if(sort_compare(s, p, v) < limit);

		sort_copy(&x, p, size);
		sort_copy(p, middle + size, size);
		sort_copy(middle + size, &x, size);
		middle += size & before;
		count -= before;
	}
	__swap(v, middle, size);
	return count;
}

/* The same from both ends, which moves less. */
static size_t partition_any(const struct sort *s, char *v, size_t n, int limit)
{
	size_t i = 1, j = n - 1;

	for (;; i++, j--) {
		while (i <= j && sort_compare(s, v + i * s->size, v) < limit)
			i++;
		while (i <= j && sort_compare(s, v + j * s->size, v) >= limit)
			j--;
		if (i > j)
			break;
		__swap(v + i * s->size, v + j * s->size, s->size);
	}
	__swap(v, v + j * s->size, s->size);
	return j;
}

static size_t partition(const struct sort *s, char *v, size_t n, int limit)
{
	if (s->size == 4)
		return partition_fixed(s, v, n, limit, 4);
	if (s->size == 8)
		return partition_fixed(s, v, n, limit, 8);
	return partition_any(s, v, n, limit);
}

/* before, unless NULL, is an element in its place just before v. */
hidden void __quick_sort(const struct sort *s, char *v, size_t n, const char *before, int bad)
{
	size_t left, right;
	char *pivot;

	while (n > s->few && bad < BAD) {
		pivot = median(s, v, n / 3, n < 4096 ? 1 : n < 65536 ? 2 : 3);
		__swap(v, pivot, s->size);
		/* If the pivot is no more than what is before, its equals need no more sorting. */
		if (before && sort_compare(s, before, v) >= 0) {
			left = partition(s, v, n, 1);
			before = v + left * s->size;
			v += (left + 1) * s->size;
			n -= left + 1;
			continue;
		}
		left = partition(s, v, n, 0);
		right = n - left - 1;
		pivot = v + left * s->size;
		bad += left < n / 16 || right < n / 16;
		if (left < right) {
			__quick_sort(s, v, left, before, bad);
			v = pivot + s->size;
			n = right;
			before = pivot;
		} else {
			__quick_sort(s, pivot + s->size, right, pivot, bad);
			n = left;
		}
	}
	__merge_sort(s, v, n);
}
