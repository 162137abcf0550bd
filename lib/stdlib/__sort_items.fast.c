/* SPDX-License-Identifier: 0BSD */
/*
 * __sort_items4, __sort_items8, __sort_pointers - mergesort with as much room again
 *
 * An item is an element of 4 or of 8 bytes, or a pointer to one of any size. Two runs of one
 * length (or with one more in the right) are merged from both ends at once: no test for the end of
 * a run, and two chains of dependent steps instead of one.
 *
 * Source   Sedgewick, Wayne, "Algorithms" (2011) 2.2; van den Hoven, "Quadsort" (2021): merging
 *          from both ends
 */
#include <string.h>

#include "internal/sort_inline.h"

/* How an item is read; both are constants wherever the compiler meets them. */
struct kind {
	size_t width;
	int pointers;
};

always_inline int greater(const struct sort *s, const char *a, const char *b, struct kind kind)
{
	if (kind.pointers)
		return sort_compare(s, *(char *const *)a, *(char *const *)b) > 0;
	return sort_compare(s, a, b) > 0;
}

/* Put items i and j of v in order. */
always_inline void order(const struct sort *s, char *v, int i, int j, struct kind kind)
{
	char *a = v + i * kind.width, *b = v + j * kind.width;
	unsigned long x = 0, y = 0, change = sort_mask_if(greater(s, a, b, kind));

	sort_copy(&x, a, kind.width);
	sort_copy(&y, b, kind.width);
	change &= x ^ y;
	x ^= change;
	y ^= change;
	sort_copy(a, &x, kind.width);
	sort_copy(b, &y, kind.width);
}

always_inline void merge(
    const struct sort *s, char *to, const char *from, size_t left, size_t right, struct kind kind)
{
	size_t w = kind.width, i, from_b, from_a;
	const char *a = from, *b = a + left * w, *a_last = b - w, *b_last = a_last + right * w;
	char *start = to, *last = to + (left + right - 1) * w;

	for (i = left; i; i--) {
		from_b = sort_mask_if(greater(s, a, b, kind));
		sort_copy(to, sort_pick(a, b, from_b), w);
		a += w & ~from_b;
		b += w & from_b;
		to += w;
		from_a = sort_mask_if(greater(s, a_last, b_last, kind));
		sort_copy(last, sort_pick(b_last, a_last, from_a), w);
		a_last -= w & from_a;
		b_last -= w & ~from_a;
		last -= w;
	}
	if (left != right)
		sort_copy(to, a <= a_last ? a : b, w);
	/* The two met, unless compare contradicts itself: then some items were taken twice. */
	if (a > a_last + w || b > b_last + w)
		memcpy(start, from, (left + right) * w);
}

/* v is sorted; the result is there, or in spare. Each kind has a copy of this, called self. */
always_inline void sort_items(const struct sort *s, char *v, char *spare, size_t n, int into_spare,
    struct kind kind, items_sorter *self)
{
	size_t left = n / 2, offset = left * kind.width;
	char *from = into_spare ? v : spare, *to = into_spare ? spare : v;

	if (n > 4) {
		self(s, v, spare, left, !into_spare);
		self(s, v + offset, spare + offset, n - left, !into_spare);
		if (greater(s, from + offset - kind.width, from + offset, kind))
			merge(s, to, from, left, n - left, kind);
		else
			memcpy(to, from, n * kind.width);
		return;
	}
	if (n > 1)
		order(s, v, 0, 1, kind);
	if (n == 3) {
		order(s, v, 1, 2, kind);
		order(s, v, 0, 1, kind);
	} else if (n == 4) {
		order(s, v, 2, 3, kind);
		order(s, v, 0, 2, kind);
		order(s, v, 1, 3, kind);
		order(s, v, 1, 2, kind);
	}
	for (; into_spare && n; n--, v += kind.width, spare += kind.width)
		sort_copy(spare, v, kind.width);
}

hidden noinline void __sort_items4(
    const struct sort *s, char *v, char *spare, size_t n, int into_spare)
{
	sort_items(s, v, spare, n, into_spare, (struct kind){4, 0}, __sort_items4);
}

hidden noinline void __sort_items8(
    const struct sort *s, char *v, char *spare, size_t n, int into_spare)
{
	sort_items(s, v, spare, n, into_spare, (struct kind){8, 0}, __sort_items8);
}

hidden noinline void __sort_pointers(
    const struct sort *s, char *v, char *spare, size_t n, int into_spare)
{
	sort_items(s, v, spare, n, into_spare, (struct kind){sizeof(char *), 1}, __sort_pointers);
}
