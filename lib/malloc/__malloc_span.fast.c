/* SPDX-License-Identifier: 0BSD */
/*
 * __malloc_span - regions, and the spans of units in them
 *
 * Free spans hang in lists by their exact length, so the one that fits best is found at once; two
 * never touch. The pages of free spans stay, for the next one who needs them, up to a limit:
 * DIRTY_MIN, and a fourth of what is in use or regret. Then the kernel gets back what is above
 * half of that, and all regions but one which are free as a whole. What is wanted again is
 * regretted, so a program which needs and frees the same again and again soon does without the
 * kernel.
 */
#include <sys/mman.h>

#include "internal/malloc_fast.h"
#include "sys/sys.h"

#define DIRTY_MIN 96 /* units */
#define REGRET_MAX 1024

static struct slab *lists[UNITS]; /* [i]: free spans of i + 1 units */
static uint64_t filled[UNITS / 64];
static size_t regions, gone; /* how many there are, and there were more */
static size_t vacant, dirty; /* units in free spans; those of them that are dirty */
static struct slab *held;    /* the last slab of one block that was freed: dirty, not yet free */
static size_t regret;        /* units which were wanted again after they had gone back */

static struct region *region_of(struct slab *s)
{
	return (struct region *)__malloc_find(region_key(s->base))->value;
}

static void list_add(struct slab *s)
{
	struct slab **list = &lists[s->units - 1];

	s->next = *list;
	if (s->next)
		s->next->link = &s->next;
	s->link = list;
	*list = s;
	filled[(s->units - 1) / 64] |= 1ull << (s->units - 1) % 64;
	vacant += s->units;
	dirty += s->dirty;
}

static void list_remove(struct slab *s)
{
	*s->link = s->next;
	if (s->next)
		s->next->link = s->link;
	s->link = NULL;
	if (!lists[s->units - 1])
		filled[(s->units - 1) / 64] &= ~(1ull << (s->units - 1) % 64);
	vacant -= s->units;
	dirty -= s->dirty;
}

/* A region's worth of memory at a multiple of REGION. */
static cold char *map_region(void)
{
	char *p = __malloc_map(REGION), *at;

	if (!p || !((uintptr_t)p % REGION))
		return p;
	sys_munmap(p, REGION);
	p = __malloc_map(2 * REGION);
	if (!p)
		return NULL;
	at = region_start(p + REGION);
	if (at > p)
		sys_munmap(p, at - p);
	if (at < p + REGION)
		sys_munmap(at + REGION, p + REGION - at);
	return at;
}

/* The description of a span in a region that has none yet. */
static struct slab *slab_new(struct region *r, char *base, unsigned units)
{
	struct slab *s = r->unused;

	if (s)
		r->unused = s->next;
	else
		s = &r->slabs[++r->top];
	s->base = base;
	s->units = units;
	s->link = NULL;
	return s;
}

static void slab_drop(struct region *r, struct slab *s)
{
	s->next = r->unused;
	r->unused = s;
}

/* What leads from the units of a span in use to it. */
static void map_span(struct region *r, struct slab *s, unsigned value)
{
	unsigned u = unit_of(s->base), n = s->count > 1 ? s->units : 1, i;

	for (i = 0; i < n; i++)
		r->map[u + i] = value;
}

static void map_ends(struct region *r, struct slab *s)
{
	unsigned u = unit_of(s->base);

	r->map[u] = r->map[u + s->units - 1] = s - r->slabs;
}

/* A new region, as one free span. The first one and its description are one mapping. */
static cold int region_new(void)
{
	struct region *r;
	struct slab *s;
	char *base = NULL;

	r = __malloc_map(regions ? sizeof(*r) : sizeof(*r) + 2 * REGION);
	if (!r)
		return 0;
	if (regions)
		base = map_region();
	else
		base = region_start((char *)(r + 1) + REGION - 1);
	if (!base || !__malloc_add(region_key(base), (size_t)r)) {
		if (base)
			sys_munmap(base, REGION);
		sys_munmap(r, sizeof(*r));
		return 0;
	}
	regions++;
	r->base = base;
	r->slabs[0].dead = ~0ull;
	s = slab_new(r, base, UNITS);
	s->dead = ~0ull;
	s->zero = 1;
	map_ends(r, s);
	list_add(s);
	if (gone) {
		gone--;
		regret += UNITS;
	}
	return 1;
}

/* A region which is one free span goes back. */
static cold void region_drop(struct slab *s)
{
	struct region *r = region_of(s);

	list_remove(s);
	regions--;
	gone++;
	__malloc_remove(__malloc_find(region_key(r->base)));
	sys_munmap(r->base, REGION);
	sys_munmap(r, sizeof(*r));
}

/* A span in use becomes free, and joins its free neighbours. */
static void give(struct slab *s)
{
	struct region *r = region_of(s);
	struct slab *other;
	unsigned u = unit_of(s->base);

	map_span(r, s, 0);
	s->dead = ~0ull;
	s->avail = s->count = s->zero = 0;
	s->dirty = s->units;
	other = &r->slabs[u ? r->map[u - 1] : 0];
	if (other->units && !other->count) {
		r->map[u - 1] = 0;
		list_remove(other);
		other->units += s->units;
		other->zero = 0;
		other->dirty += s->dirty;
		slab_drop(r, s);
		s = other;
	}
	u = unit_of(s->base) + s->units;
	other = &r->slabs[u < UNITS ? r->map[u] : 0];
	if (other->units && !other->count) {
		r->map[u] = 0;
		list_remove(other);
		s->units += other->units;
		s->dirty += other->dirty;
		slab_drop(r, other);
	}
	map_ends(r, s);
	list_add(s);
}

/* Leave no more than so many units dirty. */
static cold void purge(size_t keep)
{
	struct slab *s;
	uintptr_t at, end;
	unsigned i;

	if (held) {
		dirty -= held->units;
		give(held);
		held = NULL;
	}
	for (i = 0; i < CLASSES; i++) {
		s = __malloc_current[i];
		if (s && (s->dead | s->avail) == ~0ull) {
			__malloc_current[i] = NULL;
			give(s);
		}
	}
	while (lists[UNITS - 1] && lists[UNITS - 1]->next)
		region_drop(lists[UNITS - 1]);
	for (i = UNITS; i-- && dirty > keep;)
		for (s = lists[i]; s && dirty > keep; s = s->next) {
			at = pages((uintptr_t)s->base);
			end = ((uintptr_t)s->base + s->units * UNIT) & -PAGE;
			if (s->dirty && at < end)
				sys_madvise((void *)at, end - at, MADV_DONTNEED);
			dirty -= s->dirty;
			s->dirty = 0;
		}
	regret /= 2;
}

hidden void __malloc_give(struct slab *s)
{
	struct slab *old;
	size_t limit;

	if (s->count == 1) {
		old = held;
		held = s;
		s->zero = 0;
		dirty += s->units;
		s = old;
		if (s)
			dirty -= s->units;
	}
	if (s)
		give(s);
	if (regret > REGRET_MAX)
		regret = REGRET_MAX;
	limit = (regions * UNITS - vacant) / 4;
	limit = DIRTY_MIN + (limit > regret ? limit : regret);
	if (dirty > limit)
		purge(limit / 2);
}

/* All of a span beyond its first units, as one of its own which the map does not know yet. */
static struct slab *split(struct region *r, struct slab *s, unsigned units)
{
	struct slab *rest = slab_new(r, s->base + units * UNIT, s->units - units);

	rest->dead = ~0ull;
	rest->avail = rest->count = 0;
	rest->zero = s->zero;
	rest->dirty = s->dirty > units ? s->dirty - units : 0;
	s->units = units;
	return rest;
}

hidden struct slab *__malloc_split(struct slab *s, unsigned units)
{
	struct region *r = region_of(s);
	struct slab *rest = split(r, s, units);

	rest->count = 1;
	map_span(r, rest, rest - r->slabs);
	return rest;
}

hidden struct slab *__malloc_take(unsigned units, unsigned count)
{
	struct slab *s, *rest;
	struct region *r;
	uint64_t bits;
	unsigned i = (units - 1) / 64;

	if (count == 1 && held && held->units == units) {
		s = held;
		held = NULL;
		dirty -= units;
		return s;
	}
	for (bits = filled[i] & ~0ull << (units - 1) % 64; !bits; bits = filled[i])
		if (++i == UNITS / 64) {
			if (!region_new())
				return NULL;
			i = UNITS / 64 - 1;
		}
	s = lists[i * 64 + __builtin_ctzll(bits)];
	list_remove(s);
	if (s->dirty < units && !s->zero)
		regret += units - s->dirty;
	r = region_of(s);
	if (s->units > units) {
		rest = split(r, s, units);
		map_ends(r, rest);
		list_add(rest);
	}
	s->count = count;
	r->map[unit_of(s->base) + units - 1] = 0; /* if it was the end of a free span */
	map_span(r, s, s - r->slabs);
	return s;
}

hidden void *__malloc_single(struct slab *s)
{
	s->size = s->units * UNIT;
	s->inverse = 0;
	s->class = CLASSES;
	s->carved = 1;
	s->left = 1;
	s->dead = ~1ull;
	s->fresh = s->zero;
	return s->base;
}
