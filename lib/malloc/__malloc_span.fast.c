/* SPDX-License-Identifier: 0BSD */
/*
 * __malloc_span - regions, and the spans of units in them
 *
 * Free spans hang in lists by their exact length, so the one that fits best is found at once, first
 * among those with dirty pages, as others cost a page fault for each page; two never touch. Dirty
 * pages stay for the next one who needs them, up to a limit: DIRTY_MIN, and of the two the larger:
 * a fourth of what is in use, and what was wanted again after it had gone back, which counts up to
 * REFAULT_MIN and what is in use. Beyond the limit the kernel gets back what is above half of it,
 * and all regions but one which are free as a whole. So a program which needs and frees the same
 * again and again soon does without the kernel.
 */
#include <sys/mman.h>

#include "internal/malloc_fast.h"
#include "sys/sys.h"

#define DIRTY_MIN 1280   /* units */
#define REFAULT_MIN 4096 /* units */

/* Free spans of one kind. */
struct lists {
	struct slab *of[UNITS];      /* [i]: those of i + 1 units */
	uint64_t filled[UNITS / 64]; /* bit i: of[i] has one */
};

hidden volatile unsigned __malloc_generation;

static struct {
	struct lists clean, used; /* without dirty pages; with some */
	size_t regions, gone;     /* how many there are, and there were more */
	size_t vacant, dirty;     /* units in free spans; those of them that are dirty */
	size_t refault;
	struct slab *single; /* the last single that was freed: dirty, not yet a free span */
} spans;

static struct region *region_of(struct slab *s)
{
	return (struct region *)__malloc_find(&__malloc_regions, region_key(s->base))->value;
}

static struct lists *lists_of(const struct slab *s)
{
	return s->dirty ? &spans.used : &spans.clean;
}

static void list_add(struct slab *s)
{
	struct lists *lists = lists_of(s);
	unsigned i = s->units - 1;

	s->next = lists->of[i];
	if (s->next)
		s->next->link = &s->next;
	s->link = &lists->of[i];
	lists->of[i] = s;
	lists->filled[i / 64] |= 1ull << i % 64;
	spans.vacant += s->units;
	spans.dirty += s->dirty;
}

static void list_remove(struct slab *s)
{
	struct lists *lists = lists_of(s);
	unsigned i = s->units - 1;

	*s->link = s->next;
	if (s->next)
		s->next->link = s->link;
	s->link = NULL;
	if (!lists->of[i])
		lists->filled[i / 64] &= ~(1ull << i % 64);
	spans.vacant -= s->units;
	spans.dirty -= s->dirty;
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
static cold void region_new(void)
{
	int other = spans.regions != 0;
	struct region *r = __malloc_map(sizeof(*r) + (other ? 0 : 2 * REGION));
	struct slab *s;
	char *base;

	if (!r)
		return;
	base = other ? map_region() : region_start((char *)(r + 1) + REGION - 1);
	if (!base || !__malloc_add(&__malloc_regions, region_key(base), (size_t)r)) {
		if (base)
			sys_munmap(base, REGION);
		sys_munmap(r, sizeof(*r));
		return;
	}
	spans.regions++;
	r->base = base;
	r->slabs[0].freed = ~0ull;
	s = slab_new(r, base, UNITS);
	s->freed = ~0ull;
	s->zero = 1;
	map_ends(r, s);
	list_add(s);
	if (spans.gone) {
		spans.gone--;
		spans.refault += UNITS;
	}
}

/* A region which is one free span goes back. */
static cold void region_drop(struct slab *s)
{
	struct region *r = region_of(s);

	list_remove(s);
	spans.regions--;
	spans.gone++;
	__malloc_generation++;
	__malloc_remove(&__malloc_regions, __malloc_find(&__malloc_regions, region_key(r->base)));
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
	s->base -= (uintptr_t)s->base % UNIT;
	s->freed = ~0ull;
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

/* The kernel gets a free span's pages. */
static void clean(struct slab *s)
{
	uintptr_t at = pages((uintptr_t)s->base),
	          end = ((uintptr_t)s->base + s->units * UNIT) & -PAGE;

	if (at < end)
		sys_madvise((void *)at, end - at, MADV_DONTNEED);
	list_remove(s);
	s->dirty = 0;
	list_add(s);
}

/* Leave no more than so many units dirty, one region free as a whole, and no large spare. */
static cold void purge(size_t keep)
{
	struct slab *s;
	unsigned i;

	__malloc_large_drop();
	if (spans.single) {
		spans.dirty -= spans.single->units;
		give(spans.single);
		spans.single = NULL;
	}
	for (i = 0; i < CLASSES; i++) {
		s = __malloc_current[i];
		if (s && (s->freed | s->avail) == ~0ull) {
			__malloc_current[i] = NULL;
			give(s);
		}
	}
	while ((s = spans.clean.of[UNITS - 1]))
		region_drop(s);
	while ((s = spans.used.of[UNITS - 1]) && s->next)
		region_drop(s);
	for (i = UNITS; i--;)
		while ((s = spans.used.of[i]) && spans.dirty > keep)
			clean(s);
	spans.refault /= 2;
}

hidden void __malloc_release(void)
{
	purge(0);
}

hidden void __malloc_span_free(struct slab *s)
{
	struct slab *old;
	size_t limit, used;

	if (s->count == 1) {
		old = spans.single;
		spans.single = s;
		s->zero = 0;
		spans.dirty += s->units;
		s = old;
		if (s)
			spans.dirty -= s->units;
	}
	if (s)
		give(s);
	used = spans.regions * UNITS - spans.vacant;
	if (spans.refault > REFAULT_MIN + used)
		spans.refault = REFAULT_MIN + used;
	limit = DIRTY_MIN + (used / 4 > spans.refault ? used / 4 : spans.refault);
	if (spans.dirty > limit)
		purge(limit / 2);
}

/* All of a span beyond its first units, as one of its own which the map does not know yet. */
static struct slab *split(struct region *r, struct slab *s, unsigned units)
{
	struct slab *rest = slab_new(r, s->base + units * UNIT, s->units - units);

	rest->freed = ~0ull;
	rest->avail = rest->count = 0;
	rest->zero = s->zero;
	rest->dirty = s->dirty > units ? s->dirty - units : 0;
	s->units = units;
	return rest;
}

hidden struct slab *__malloc_span_split(struct slab *s, unsigned units)
{
	struct region *r = region_of(s);
	struct slab *rest = split(r, s, units);

	rest->count = 1;
	map_span(r, rest, rest - r->slabs);
	return rest;
}

/* The span of that many units or more which fits best, off its list; NULL if there is none. */
static struct slab *find_in(struct lists *lists, unsigned units)
{
	unsigned i = (units - 1) / 64;
	uint64_t bits = lists->filled[i] & ~0ull << (units - 1) % 64;
	struct slab *s;

	while (!bits) {
		if (++i == UNITS / 64)
			return NULL;
		bits = lists->filled[i];
	}
	s = lists->of[i * 64 + __builtin_ctzll(bits)];
	list_remove(s);
	return s;
}

static struct slab *find(unsigned units)
{
	struct slab *s = find_in(&spans.used, units);

	return s ? s : find_in(&spans.clean, units);
}

hidden struct slab *__malloc_span_new(unsigned units, unsigned count)
{
	struct slab *s = spans.single, *rest;
	struct region *r;

	if (count == 1 && s && s->units == units) {
		spans.single = NULL;
		spans.dirty -= units;
		return s;
	}
	s = find(units);
	if (!s) {
		/* Even if the kernel has none: then all that was kept is free now. */
		region_new();
		s = find(units);
		if (!s)
			return NULL;
	}
	if (s->dirty < units && !s->zero)
		spans.refault += units - s->dirty;
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
	s->frees_left = 1;
	s->freed = ~1ull;
	s->fresh = s->zero;
	return s->base;
}
