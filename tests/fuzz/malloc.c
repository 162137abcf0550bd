/* SPDX-License-Identifier: 0BSD */
/*
 * malloc SEED COUNT - COUNT random calls of malloc and its related functions, beside a model
 *
 * The model is a row of blocks with what was written into them. After each call: the block is
 * aligned, large enough, overlaps no other one, has the bytes that realloc must keep or calloc
 * must clear; before each free all its bytes are as written. Every few thousand calls the kind of
 * load changes: how many blocks live, how large they are, how often they grow.
 */
#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/fuzz/fuzz.h"

SUBJECT(malloc);
SUBJECT(free);
SUBJECT(calloc);
SUBJECT(realloc);
SUBJECT(reallocarray);
SUBJECT(aligned_alloc);
SUBJECT(memalign);
SUBJECT(posix_memalign);
SUBJECT(malloc_usable_size);

#define BLOCKS_N 3000

static struct block {
	unsigned char *p;
	size_t n; /* bytes written */
	unsigned char seed;
} block[BLOCKS_N];

static struct {
	int live, kind;
	long until;
} load = {1, 0, 0};
static long calls;

static void differ(const char *what, const struct block *b)
{
	printf("malloc: call %ld, seed %lu: %s; block %p of %zu\n", calls, seed, what, (void *)b->p,
	    b->n);
	exit(1);
}

/* Bytes that are looked at of a block: all of a small one. */
static size_t step(size_t n)
{
	return n <= 5000 ? 1 : n / 1000;
}

static void check_bytes(const struct block *b, size_t n, const char *what)
{
	size_t i;

	for (i = 0; i < n; i += step(b->n))
		if (b->p[i] != (unsigned char)(b->seed + i * 7))
			differ(what, b);
	if (n && n == b->n && b->p[n - 1] != (unsigned char)(b->seed + (n - 1) * 7))
		differ(what, b);
}

static void fill(struct block *b, size_t n)
{
	size_t i;

	b->n = n;
	b->seed = (unsigned char)any();
	for (i = 0; i < n; i += step(n))
		b->p[i] = (unsigned char)(b->seed + i * 7);
	if (n)
		b->p[n - 1] = (unsigned char)(b->seed + (n - 1) * 7);
}

static size_t any_size(void)
{
	switch (load.kind) {
	case 0:
		return (size_t)below(100);
	case 1:
		return (size_t)below(2000);
	case 2: /* of one size or its neighbours */
		return ((size_t)16 << (load.until / 7 % 10)) + (size_t)below(3) - 1;
	case 3:
		return 1024 + (size_t)below(127 << 10);
	case 4:
		return (128u << 10) + (size_t)below(700 << 10);
	case 5: /* any order of magnitude */
		return any() >> (44 + below(20));
	default:
		return below(8) ? (size_t)below(300) : (size_t)below(300000);
	}
}

static void check_new(struct block *b, size_t n, size_t align)
{
	size_t usable;
	int i;

	if (!b->p)
		differ("no memory", b);
	if ((uintptr_t)b->p % 16 || (uintptr_t)b->p % align)
		differ("not aligned", b);
	usable = mote_malloc_usable_size(b->p);
	if (usable < n)
		differ("too small", b);
	for (i = 0; i < BLOCKS_N; i++)
		if (block + i != b && block[i].p && b->p < block[i].p + block[i].n + !block[i].n &&
		    block[i].p < b->p + usable)
			differ("overlaps another one", b);
	/* What may be used is used, now and then. */
	fill(b, below(4) ? n : usable);
}

static void drop(struct block *b)
{
	if (b->p)
		check_bytes(b, b->n, "other bytes before free");
	mote_free(b->p);
	b->p = NULL;
	b->n = 0;
}

static void resize(struct block *b)
{
	size_t n = below(3) ? any_size() : b->n * 2 + 1, keep;
	struct block old = *b;

	if (n > 40 << 20)
		n = 1;
	keep = n < old.n ? n : old.n;
	b->p = below(2) ? mote_realloc(old.p, n) : mote_reallocarray(old.p, n, 1);
	if (!b->p)
		differ("no memory for realloc", &old);
	check_bytes(b, keep, "other bytes after realloc");
	check_new(b, n, 1);
}

static void create(struct block *b)
{
	size_t n = any_size(), align = (size_t)1 << below(14), i;
	void *p = NULL;

	switch (below(8)) {
	case 0:
		b->p = mote_calloc(n, 1);
		for (i = 0; b->p && i < n; i++)
			if (b->p[i])
				differ("calloc is not zero", b);
		align = 1;
		break;
	case 1:
		b->p = below(2) ? mote_aligned_alloc(align, n) : mote_memalign(align, n);
		break;
	case 2:
		align = align < sizeof(p) ? sizeof(p) : align;
		if (mote_posix_memalign(&p, align, n))
			differ("posix_memalign fails", b);
		b->p = p;
		break;
	default:
		b->p = mote_malloc(n);
		align = 1;
	}
	check_new(b, n, align);
}

/* What cannot be: NULL and ENOMEM, and a block stays as it is. */
static void ask_too_much(struct block *b)
{
	size_t n = below(2) ? SIZE_MAX - (any() >> (40 + below(24)))
	                    : (size_t)PTRDIFF_MAX + 1 - (size_t)below(2) * (any() >> 50);
	void *p;

	mote_errno = 0;
	switch (below(4)) {
	case 0:
		p = mote_malloc(opaque(n));
		break;
	case 1:
		p = mote_calloc(opaque(n), 1 + (size_t)below(3));
		break;
	case 2:
		p = mote_aligned_alloc((size_t)1 << below(64), opaque(n));
		break;
	default:
		p = mote_realloc(b->p, opaque(n));
	}
	if (p || mote_errno != ENOMEM)
		differ("more than there is", b);
	if (b->p)
		check_bytes(b, b->n, "other bytes after a failure");
}

static void check(int mode)
{
	struct block *b;
	int i;

	(void)mode;
	if (calls++ == load.until) {
		/* All go, in a row or not, and another load begins. */
		for (i = 0; i < BLOCKS_N; i++)
			if (below(20) || load.kind == 4)
				drop(&block[load.kind % 2 ? i : BLOCKS_N - 1 - i]);
		load.kind = below(7);
		load.live = 1 + below(load.kind == 4 ? 60 : below(2) ? 30 : BLOCKS_N);
		load.until = calls + 1 + below(4000);
	}
	b = &block[below(load.live)];
	if (!below(500)) {
		ask_too_much(b);
	} else if (b->p && !below(3)) {
		resize(b);
	} else {
		drop(b);
		if (below(8))
			create(b);
	}
}

int main(int argc, char **argv)
{
	return run(argc, argv, "malloc", check);
}
