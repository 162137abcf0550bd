/* SPDX-License-Identifier: 0BSD */
/*
 * malloc, free - the heap, for speed
 *
 * A block is one of up to 64 equal ones in a slab; two words of bits say which are in use. Each
 * class has a current slab. Its `avail` are the blocks that malloc hands out next, its `dead`
 * those which free has got back meanwhile: when avail is empty it takes over dead, then what was
 * never used, a page at a time. A slab with neither is full and in no list; its first freed block
 * puts it at the end of its class's list, where it collects more of them until it is current again.
 * A slab which is empty, and not current, becomes a free span.
 *
 * So malloc and free touch nothing but bits, of which a program that writes beyond its blocks
 * cannot reach any, and each knows of every address whether it is a live block. The structures
 * are described in internal/malloc_fast.h.
 */
#include <errno.h>
#include <stdlib.h>

#include "internal/malloc_fast.h"
#include "internal/syscall_ret.h"

#define MANY UINT32_MAX

hidden struct slab *__malloc_current[CLASSES + 1]; /* the last one stays NULL */

static struct slab *lists[CLASSES];  /* with free blocks, and not current */
static struct slab **tails[CLASSES]; /* where the next one is to be linked */

/* class_of by (n + 15) / 16. */
static const uint8_t small[SMALL / 16 + 1] = {0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    15, 16, 16, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 22, 22, 23, 23, 24, 24, 24, 24, 25, 25, 25,
    25, 26, 26, 26, 26, 27, 27, 27, 27, 28, 28, 28, 28, 29, 29, 29, 29, 30, 30, 30, 30, 31, 31, 31,
    31};

static void list_add(struct slab *s)
{
	unsigned c = s->class;

	if (!lists[c])
		tails[c] = &lists[c];
	s->next = NULL;
	s->link = tails[c];
	*s->link = s;
	tails[c] = &s->next;
}

static void list_remove(struct slab *s)
{
	*s->link = s->next;
	if (s->next)
		s->next->link = s->link;
	else
		tails[s->class] = s->link;
	s->link = NULL;
}

static struct slab *slab_new(unsigned c)
{
	unsigned size = class_size(c), count = 64;
	struct slab *s;

	while (size * count > 64 * UNIT)
		count /= 2;
	s = __malloc_take(size * count / UNIT, count);
	if (!s)
		return NULL;
	s->class = c;
	s->size = size;
	s->inverse = (UINT32_MAX + (uint64_t)size) / size;
	s->carved = 0;
	s->dead = ~0ull;
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
	s->dead ^= s->avail;
	s->carved = next;
	s->fresh = s->zero;
}

/* malloc when the current slab has nothing in avail. */
static noinline void *more(unsigned c)
{
	struct slab *s = __malloc_current[c];
	uint64_t bits;

	for (;;) {
		if (s) {
			bits = s->dead;
			if (s->carved < 64)
				bits &= ~(~0ull << s->carved);
			if (bits) {
				s->avail = bits;
				s->dead ^= bits;
				s->fresh = 0;
				break;
			}
			if (s->carved < s->count) {
				carve(s);
				break;
			}
			s->left = 1;
		}
		s = lists[c];
		if (s)
			list_remove(s);
		else
			s = slab_new(c);
		__malloc_current[c] = s;
		if (!s) {
			fail(ENOMEM);
			return NULL;
		}
		s->left = MANY;
	}
	bits = s->avail;
	s->avail = bits & (bits - 1);
	return s->base + __builtin_ctzll(bits) * (size_t)s->size;
}

static noinline void *big(size_t n)
{
	struct slab *s;

	if (n > LARGE)
		return __malloc_large_again(n);
	s = __malloc_take((n + UNIT - 1) / UNIT, 1);
	if (s)
		return __malloc_single(s);
	fail(ENOMEM);
	return NULL;
}

/*
 * malloc - a block of memory of at least n bytes
 *
 * n == 0 gives a block too, which no other block overlaps.
 *
 * Returns  the block, a multiple of 16; NULL if there is none
 * Errors   ENOMEM no memory, or n above PTRDIFF_MAX
 * Safety   not async-signal-safe
 * Source   C11 7.22.3.4; POSIX.1-2017 malloc
 */
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
		return big(n);
	s = __malloc_current[c];
	if (__builtin_expect(!s, 0))
		return more(c);
	bits = s->avail;
	if (__builtin_expect(!bits, 0))
		return more(c);
	s->avail = bits & (bits - 1);
	return s->base + __builtin_ctzll(bits) * (size_t)s->size;
}

/* free when a slab's `left` has come to 0. */
static noinline void turn(struct slab *s)
{
	if (__malloc_current[s->class] == s) {
		s->left = MANY;
		return;
	}
	if (s->link) {
		list_remove(s);
	} else {
		s->left = s->count - 1;
		if (s->left) {
			list_add(s);
			return;
		}
	}
	__malloc_give(s);
}

/*
 * free - give a block of malloc back
 *
 * A block that was freed already or is not from malloc ends the process with a message.
 *
 * Returns  nothing; errno keeps its value
 * Safety   not async-signal-safe
 * Source   C11 7.22.3.3; POSIX.1-2024 free
 */
void free(void *block)
{
	struct slab *s = slab_of(block);

	if (__builtin_expect(!s, 0)) {
		if (block)
			__malloc_large_free(block);
		return;
	}
	s->dead |= bit_of(s, block);
	if (__builtin_expect(!--s->left, 0))
		turn(s);
}
