/* SPDX-License-Identifier: 0BSD */
/*
 * __merge_sort, __merge - mergesort in place, with a small buffer
 *
 * About n log2 n comparisons on any input; what does not fit into the buffer is rotated into
 * parts that do, which moves each element log2 of n / buffer times a merge.
 *
 * Source   Dudzinski, Dydek, "On a stable storage merging algorithm" (1981)
 */
#include <string.h>

#include "internal/sort_inline.h"

/* The left and the right bytes change places. */
static void rotate(const struct sort *s, char *v, size_t left, size_t right)
{
	while (left > SORT_ROOM && right > SORT_ROOM) {
		/* The smaller side is swapped to where it belongs. */
		if (left <= right) {
			__swap(v, v + right, left);
			right -= left;
		} else {
			__swap(v, v + left, right);
			v += right;
			left -= right;
		}
	}
	if (left <= right) {
		memcpy(s->room, v, left);
		memmove(v, v + left, right);
		memcpy(v + right, s->room, left);
	} else {
		memcpy(s->room, v + left, right);
		memmove(v + right, v, left);
		memcpy(v, s->room, right);
	}
}

/* left elements fit into the buffer. */
always_inline void merge_small(
    const struct sort *s, char *v, size_t left, size_t right, size_t size)
{
	const char *a = s->room, *b = v + left * size;
	const char *a_end = a + left * size, *b_end = b + right * size;

	memcpy(s->room, v, left * size);
	while (a < a_end && b < b_end) {
		size_t from_b = sort_mask_if(sort_compare(s, a, b) > 0);

		sort_copy(v, sort_pick(a, b, from_b), size);
		a += size & ~from_b;
		b += size & from_b;
		v += size;
	}
	memcpy(v, a, a_end - a);
}

/* How many of the n sorted elements at v come before key; if those equal to it do, limit is 1. */
static size_t search(const struct sort *s, char *v, size_t n, const char *key, int limit)
{
	size_t first = 0, half;

	while (n) {
		half = n / 2;
		if (sort_compare(s, v + (first + half) * s->size, key) < limit) {
			first += half + 1;
			n -= half + 1;
		} else
			n = half;
	}
	return first;
}

hidden void __merge(const struct sort *s, char *v, size_t left, size_t right)
{
	size_t size = s->size, i, j;

	while (left && right && sort_compare(s, v + (left - 1) * size, v + left * size) > 0) {
		if (left <= SORT_ROOM / size) {
			if (size == 4)
				merge_small(s, v, left, right, 4);
			else if (size == 8)
				merge_small(s, v, left, right, 8);
			else
				merge_small(s, v, left, right, size);
			return;
		}
		if (left >= right) {
			i = left / 2;
			/* Of one and one, the right one comes first. */
			j = i ? search(s, v + left * size, right, v + i * size, 0) : 1;
		} else {
			j = right / 2;
			i = search(s, v, left, v + (left + j) * size, 1);
		}
		rotate(s, v + i * size, (left - i) * size, j * size);
		__merge(s, v, i, j);
		v += (i + j) * size;
		left -= i;
		right -= j;
	}
}

hidden void __merge_sort(const struct sort *s, char *v, size_t n)
{
	size_t half = n / 2;

	if (n <= s->few) {
		__sort_few(s, v, n);
		return;
	}
	__merge_sort(s, v, half);
	__merge_sort(s, v + half * s->size, n - half);
	__merge(s, v, half, n - half);
}
