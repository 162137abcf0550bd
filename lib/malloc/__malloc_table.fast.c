/* SPDX-License-Identifier: 0BSD */
/*
 * __malloc_table - what is a region of the heap, and what a large block
 *
 * Two hash tables with linear probing. Regions are found by the number of REGION bytes of the
 * address space, without a multiplication in free's way: those which lie side by side have entries
 * side by side. Large blocks lie at distances which that would make one long row of entries, so
 * their page numbers are multiplied by 2^64 over the golden ratio. Where entries get far from
 * their places all the same, the table grows before it is half full.
 *
 * Source   Knuth, The Art of Computer Programming vol. 3, 6.4, algorithms L and R, and theorem S
 */
#include "internal/malloc_fast.h"
#include "sys/sys.h"

#define FIRST_N 16
#define MAX_DISTANCE 32 /* entries from an entry's place */
#define SPARSE 64 /* a table of so many times what is used does not grow for that */

static struct entry first[2][FIRST_N];

hidden struct table __malloc_regions = {first[0], FIRST_N - 1, 0};
hidden struct table __malloc_larges = {first[1], FIRST_N - 1, 0};

static size_t home(const struct table *t, uintptr_t key)
{
	if (t == &__malloc_regions)
		return key / REGION & t->mask;
	return key / PAGE * 0x9e3779b97f4a7c15 >> __builtin_clzll(t->mask);
}

hidden struct entry *__malloc_find(const struct table *t, uintptr_t key)
{
	size_t i;

	for (i = home(t, key); t->entries[i].key; i = (i + 1) & t->mask)
		if (t->entries[i].key == key)
			return &t->entries[i];
	return NULL;
}

/* Returns how far from its place the entry is. */
static size_t put(struct table *t, struct entry new)
{
	size_t i = home(t, new.key), distance = 0;

	for (; t->entries[i].key; i = (i + 1) & t->mask)
		distance++;
	t->entries[i] = new;
	return distance;
}

static cold int grow(struct table *t)
{
	struct entry *old = t->entries, *new;
	size_t n = t->mask + 1, more = n * sizeof(*old) < PAGE ? PAGE / sizeof(*old) : 2 * n;
	size_t i;

	new = __malloc_map(more * sizeof(*new));
	if (!new)
		return 0;
	t->entries = new;
	t->mask = more - 1;
	for (i = 0; i < n; i++)
		if (old[i].key)
			put(t, old[i]);
	if (old != first[0] && old != first[1])
		sys_munmap(old, n * sizeof(*old));
	return 1;
}

hidden int __malloc_add(struct table *t, uintptr_t key, size_t value)
{
	if (2 * t->used > t->mask && !grow(t))
		return 0;
	t->used++;
	if (put(t, (struct entry){key, value}) > MAX_DISTANCE && t->mask < SPARSE * t->used)
		grow(t);
	return 1;
}

hidden void __malloc_remove(struct table *t, struct entry *e)
{
	size_t hole = e - t->entries, i = hole, place;

	t->used--;
	/* Those behind which would not be found any more across the hole move into it. */
	for (;;) {
		i = (i + 1) & t->mask;
		if (!t->entries[i].key)
			break;
		place = home(t, t->entries[i].key);
		if (((i - place) & t->mask) >= ((i - hole) & t->mask)) {
			t->entries[hole] = t->entries[i];
			hole = i;
		}
	}
	t->entries[hole].key = 0;
}
