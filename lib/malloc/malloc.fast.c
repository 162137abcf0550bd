/* SPDX-License-Identifier: 0BSD */
/*
 * malloc, free - the heap, for speed
 *
 * A block is one of up to 64 equal ones in a slab; two words of bits say which are in use. Each
 * class has a current slab. Its `avail` are the blocks that malloc hands out next, its `freed`
 * those which free has got back meanwhile: when avail is empty it takes over freed, then what was
 * never used, a page at a time. A slab with neither is full and in no list; its first freed block
 * puts it at the end of its class's list, where it collects more of them until it is current again.
 * A slab which is empty, and not current, becomes a free span.
 *
 * So malloc and free touch nothing but bits, of which a program that writes beyond its blocks
 * cannot reach any, and each knows of every address whether it is a live block. The words and
 * structures are described in internal/malloc_fast.h.
 *
 * Contract: malloc.c
 */
#include <errno.h>
#include <stdlib.h>

#include "internal/malloc_fast.h"
#include "internal/malloc_fast_inline.h"
#include "internal/syscall_ret.h"

#define NO_LIMIT UINT32_MAX /* frees until a slab needs care */

hidden struct slab *__malloc_current[CLASSES + 1]; /* the last one stays NULL */

static struct {
	struct slab *first; /* with free blocks, and not current */
	struct slab **end;  /* where the next one is to be linked */
} lists[CLASSES];

/* class_of by (n + 15) / 16. */
static const uint8_t small[SMALL / 16 + 1] = {0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    15, 16, 16, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 22, 22, 23, 23, 24, 24, 24, 24, 25, 25, 25,
    25, 26, 26, 26, 26, 27, 27, 27, 27, 28, 28, 28, 28, 29, 29, 29, 29, 30, 30, 30, 30, 31, 31, 31,
    31};

static void list_add(struct slab *s)
{
	unsigned c = s->class;

	if (!lists[c].first)
		lists[c].end = &lists[c].first;
	s->next = NULL;
	s->link = lists[c].end;
	*s->link = s;
	lists[c].end = &s->next;
}

static void list_remove(struct slab *s)
{
	*s->link = s->next;
	if (s->next)
		s->next->link = s->link;
	else
		lists[s->class].end = s->link;
	s->link = NULL;
}

static struct slab *slab_new(unsigned c)
{
	unsigned size = class_size(c), count = 64, colored = size % COLORED == 0;
	struct slab *s;

	while (size * count > 64 * UNIT)
		count /= 2;
	s = __malloc_span_new(size * count / UNIT + colored, count);
	if (!s)
		return NULL;
	if (colored)
		s->base += (uintptr_t)s->base / UNIT * COLOR % UNIT;
	s->class = c;
	s->size = size;
	s->inverse = (UINT32_MAX + (uint64_t)size) / size;
	s->carved = 0;
	s->freed = ~0ull;
	s->avail = 0;
	return s;
}

/* The blocks of one more page become avail. */
static void carve(struct slab *s)
{
	uintptr_t end = ((uintptr_t)s->base + s->carved * s->size + PAGE) & -PAGE;
	size_t next = (end - (uintptr_t)s->base) / s->size;

	if (next <= s->carved)
		next = s->carved + 1;
	if (next > s->count)
		next = s->count;
	s->avail = (~0ull >> (64 - next)) & (~0ull << s->carved);
	s->freed ^= s->avail;
	s->carved = next;
	s->fresh = s->zero;
}

/* malloc when the current slab has nothing in avail. */
static noinline void *refill(unsigned c)
{
	struct slab *s = __malloc_current[c];
	uint64_t bits;

	for (;;) {
		if (s) {
			bits = s->freed;
			if (s->carved < 64)
				bits &= ~(~0ull << s->carved);
			if (bits) {
				s->avail = bits;
				s->freed ^= bits;
				s->fresh = 0;
				break;
			}
			if (s->carved < s->count) {
				carve(s);
				break;
			}
			s->frees_left = 1;
		}
		s = lists[c].first;
		if (s)
			list_remove(s);
		else
			s = slab_new(c);
		__malloc_current[c] = s;
		if (!s) {
			fail(ENOMEM);
			return NULL;
		}
		s->frees_left = NO_LIMIT;
	}
	bits = s->avail;
	s->avail = bits & (bits - 1);
	return s->base + __builtin_ctzll(bits) * (size_t)s->size;
}

static noinline void *large_or_single(size_t n)
{
	struct slab *s;

	if (n > LARGE)
		return __malloc_large_again(n);
	s = __malloc_span_new((n + UNIT - 1) / UNIT, 1);
	if (s)
		return __malloc_single(s);
	fail(ENOMEM);
	return NULL;
}

void *malloc(size_t n)
{
	struct slab *s;
	uint64_t bits;
	unsigned c;

	if (n <= SMALL)
		c = small[(n + 15) / 16];
	else if (n <= MIDDLE)
		c = class_of(n);
	else
		return large_or_single(n);
	s = __malloc_current[c];
	if (__builtin_expect(!s, 0))
		return refill(c);
	bits = s->avail;
	if (__builtin_expect(!bits, 0))
		return refill(c);
	s->avail = bits & (bits - 1);
	return s->base + __builtin_ctzll(bits) * (size_t)s->size;
}

/* free when a slab's frees_left has come to 0. */
static noinline void count_down(struct slab *s)
{
	if (__malloc_current[s->class] == s) {
		s->frees_left = NO_LIMIT;
		return;
	}
	if (s->link) {
		list_remove(s);
	} else {
		s->frees_left = s->count - 1;
		if (s->frees_left) {
			list_add(s);
			return;
		}
	}
	__malloc_span_free(s);
}

void free(void *block)
{
	struct slab *s = slab_of(block);

	if (__builtin_expect(!s, 0)) {
		if (block)
			__malloc_large_free(block);
		return;
	}
	s->freed |= bit_of(s, block);
	if (__builtin_expect(!--s->frees_left, 0))
		count_down(s);
}
