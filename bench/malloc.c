/* SPDX-License-Identifier: 0BSD */
/* malloc - times of one malloc and one free together, unless the row's name says otherwise */
#include "micro.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define SLOTS 1000
#define LARGE_N 8000
#define LARGE (132 << 10)
static char *slot[SLOTS];
static size_t slot_size[SLOTS];
static size_t size;
static unsigned sizes[4096];
static void *(*volatile allocate)(size_t) = malloc;
static void (*volatile release)(void *) = free;
static int bad;

static void run_pair(long n)
{
	while (n-- > 0) {
		char *p = allocate(size);

		*(volatile char *)p = 1;
		release(p);
	}
}

/* Stacks and queues of many blocks: run(1) is SLOTS of them. */
static void run_lifo(long n)
{
	while (n-- > 0) {
		for (int i = 0; i < SLOTS; i++)
			*(slot[i] = allocate(size)) = 1;
		for (int i = SLOTS; i-- > 0;)
			release(slot[i]);
	}
	memset(slot, 0, sizeof(slot));
}

static void run_fifo(long n)
{
	while (n-- > 0) {
		for (int i = 0; i < SLOTS; i++)
			*(slot[i] = allocate(size)) = 1;
		for (int i = 0; i < SLOTS; i++)
			release(slot[i]);
	}
	memset(slot, 0, sizeof(slot));
}

/* A block of random size takes the place of a random one of a thousand, as in Larson's server. */
static void run_replace(long n)
{
	for (long i = 0; i < n; i++) {
		int k = (sizes[i & 4095] >> 20) % SLOTS;
		size_t want = sizes[i & 4095] & 0xfffff;
		char *p = slot[k];

		if (p && (p[0] != (char)k || p[slot_size[k] - 1] != (char)k))
			bad = 1;
		release(p);
		slot[k] = p = allocate(want);
		slot_size[k] = want;
		p[0] = p[want - 1] = k;
	}
}

static void drop(void)
{
	for (int i = 0; i < SLOTS; i++) {
		free(slot[i]);
		slot[i] = NULL;
	}
}

static void run_calloc(long n)
{
	void *(*volatile f)(size_t, size_t) = FN(calloc);

	while (n-- > 0) {
		char *p = f(1, size);

		bad |= p[0] | p[size / 2] | p[size - 1];
		memset(p, 1, size < 256 ? size : 256);
		release(p);
	}
}

/* One step: a buffer that grows by 32 bytes to 64 KiB, beside another that is in its way. */
static void run_realloc(long n)
{
	void *(*volatile f)(void *, size_t) = FN(realloc);
	char *p = NULL, *q = NULL;
	size_t have = 0;

	while (n-- > 0) {
		if (have >= 65536) {
			release(p);
			release(q);
			p = q = NULL;
			have = 0;
		}
		p = f(p, have + 32);
		if (have && (p[0] != 1 || p[have - 1] != 1))
			bad = 1;
		p[0] = p[have += 32, have - 1] = 1;
		if (have % 8192 == 0) {
			release(q);
			q = allocate(64);
		}
	}
	release(p);
	release(q);
}

/* One step: a buffer that doubles from 16 bytes to 16 MiB; what is new of it is written. */
static void run_double(long n)
{
	void *(*volatile f)(void *, size_t) = FN(realloc);
	char *p = NULL;
	size_t have = 0, want;

	while (n-- > 0) {
		if (have == 16 << 20) {
			bad |= p[0] != 1 || p[have / 2] != 1;
			release(p);
			p = NULL;
			have = 0;
		}
		want = have ? 2 * have : 16;
		p = f(p, want);
		memset(p + have, 1, want - have);
		have = want;
	}
	release(p);
}

/* One block of many: run(1) makes LARGE_N of them, each larger than 128 KiB, and frees them. */
static void run_large(long n)
{
	static char *block[LARGE_N];

	while (n-- > 0) {
		for (int i = 0; i < LARGE_N; i++)
			*(block[i] = allocate(LARGE + 4096 * (i % 8))) = 1;
		for (int i = 0; i < LARGE_N; i++)
			release(block[i]);
	}
}

static int right(void)
{
	for (int i = 0; i < 100; i++) {
		slot[i] = malloc(i * 7 + 1);
		if (!slot[i] || (long)slot[i] % 16)
			bad = 1;
		for (int k = 0; slot[i] && k < i * 7 + 1; k++)
			slot[i][k] = i;
	}
	for (int i = 0; i < 100; i++)
		for (int k = 0; slot[i] && k < i * 7 + 1; k++)
			bad |= slot[i][k] != i;
	drop();
	return !bad;
}

static void replace_rows(const char *name, int (*pick)(void))
{
	for (unsigned i = 0; i < COUNT(sizes); i++)
		sizes[i] = (random_next() % 4096) << 20 | pick();
	run_replace(8192);
	measure("replace", name, run_replace, !bad);
	drop();
}

static int pick_small(void)
{
	return 8 + random_next() % 57;
}
static int pick_larson(void)
{
	return 1 + random_next() % 1000;
}
static int pick_middle(void)
{
	return 1024 + random_next() % (127 << 10);
}
static int pick_mixed(void)
{
	return 8 << random_next() % 12 | (random_next() & 7);
}

int main(int argc, char **argv)
{
	static const struct {
		const char *name;
		size_t n;
	} pairs[] = {{"1", 1}, {"16", 16}, {"100", 100}, {"1000", 1000}, {"10000", 10000},
	    {"100000", 100000}, {"1000000", 1000000}};

	arguments(argc, argv);
	for (unsigned i = 0; i < COUNT(pairs); i++) {
		size = pairs[i].n;
		measure("pair", pairs[i].name, run_pair, right());
	}
	units = SLOTS;
	for (unsigned i = 1; i < 4; i++) {
		size = pairs[i].n;
		measure("lifo", pairs[i].name, run_lifo, right());
		measure("fifo", pairs[i].name, run_fifo, right());
	}
	units = 1;
	replace_rows("8-64", pick_small);
	replace_rows("1-1000", pick_larson);
	replace_rows("8-16K", pick_mixed);
	replace_rows("1K-128K", pick_middle);
	units = LARGE_N;
	measure("large", "many", run_large, 1);
	units = 1;
	if (HAS(calloc))
		for (unsigned i = 1; i < 6; i += 2) {
			size = pairs[i].n;
			run_calloc(100);
			measure("calloc", pairs[i].name, run_calloc, !bad);
		}
	if (HAS(realloc)) {
		run_realloc(5000);
		measure("realloc", "step", run_realloc, !bad);
		run_double(21);
		measure("realloc", "double", run_double, !bad);
	}
	return 0;
}
