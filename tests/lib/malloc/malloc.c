/* SPDX-License-Identifier: 0BSD */
/* malloc, free, calloc, realloc, reallocarray and malloc_usable_size. */
#include <criterion/criterion.h>
#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT(malloc);
SUBJECT(free);
SUBJECT(calloc);
SUBJECT(realloc);
SUBJECT(reallocarray);
SUBJECT(malloc_usable_size);
SUBJECT(aligned_alloc);

/* Sizes that matter: chunk steps, list borders, the border to mappings, pages. */
static const size_t sizes[] = {0, 1, 7, 8, 9, 15, 16, 17, 23, 24, 25, 31, 32, 33, 40, 41, 63, 64,
    65, 120, 121, 127, 128, 129, 255, 256, 1000, 4079, 4080, 4081, 4095, 4096, 4097, 65535, 65536,
    131071, 131072, 131073, 262143, 262144, 262145, 1000000, 10000000};
#define SIZES_N (sizeof(sizes) / sizeof(sizes[0]))

static void fill(unsigned char *p, size_t n, unsigned seed)
{
	size_t i;

	for (i = 0; i < n; i++)
		p[i] = (unsigned char)(seed + i * 7);
}

static size_t wrong(const unsigned char *p, size_t n, unsigned seed)
{
	size_t i;

	for (i = 0; i < n && p[i] == (unsigned char)(seed + i * 7); i++)
		;
	return n - i;
}

static long resident(void)
{
	long all, pages = 0;
	FILE *f = fopen("/proc/self/statm", "r");

	cr_assert_eq(fscanf(f, "%ld %ld", &all, &pages), 2);
	fclose(f);
	return pages * 4096;
}

static long mapped(void)
{
	long pages = 0;
	FILE *f = fopen("/proc/self/statm", "r");

	cr_assert_eq(fscanf(f, "%ld", &pages), 1);
	fclose(f);
	return pages * 4096;
}

Test(malloc_malloc, every_size_is_aligned_writable_and_reported)
{
	unsigned char *p[SIZES_N];
	size_t i;

	for (i = 0; i < SIZES_N; i++) {
		p[i] = mote_malloc(sizes[i]);
		cr_assert_not_null(p[i]);
		cr_assert_eq((uintptr_t)p[i] % 16, 0);
		cr_assert_geq(mote_malloc_usable_size(p[i]), sizes[i]);
		fill(p[i], mote_malloc_usable_size(p[i]), i);
	}
	for (i = 0; i < SIZES_N; i++)
		cr_assert_eq(
		    wrong(p[i], mote_malloc_usable_size(p[i]), i), 0, "size %zu", sizes[i]);
	for (i = 0; i < SIZES_N; i++)
		mote_free(p[i]);
}

Test(malloc_malloc, every_small_size_has_a_block_of_its_own_which_wastes_little)
{
	enum { LIVE = 16 };
	static struct {
		unsigned char *p;
		size_t n;
	} b[LIVE];
	size_t n, usable, i;

	for (n = 0; n < 140000; n++) {
		i = n % LIVE;
		if (b[i].p) {
			cr_assert_eq(b[i].p[0], (unsigned char)b[i].n);
			cr_assert_eq(b[i].p[b[i].n - 1], (unsigned char)b[i].n);
			mote_free(b[i].p);
		}
		b[i].p = mote_malloc(n);
		cr_assert_not_null(b[i].p);
		cr_assert_eq((uintptr_t)b[i].p % 16, 0);
		usable = mote_malloc_usable_size(b[i].p);
		cr_assert(usable >= n && usable > 0, "size %zu", n);
		if (n <= 32768)
			cr_assert_leq(usable, n + n / 8 + 48, "size %zu", n);
		b[i].n = usable;
		b[i].p[0] = b[i].p[usable - 1] = (unsigned char)usable;
	}
}

Test(malloc_malloc, size_0_gives_blocks_of_their_own)
{
	void *a = mote_malloc(0), *b = mote_malloc(0);

	cr_assert_not_null(a);
	cr_assert_not_null(b);
	cr_assert_neq(a, b);
	mote_free(a);
	mote_free(b);
}

Test(malloc_malloc, too_large_is_ENOMEM)
{
	static size_t large[] = {(size_t)PTRDIFF_MAX + 1, (size_t)PTRDIFF_MAX, SIZE_MAX / 2 + 4096,
	    SIZE_MAX, SIZE_MAX - 1, SIZE_MAX - 7, SIZE_MAX - 8, SIZE_MAX - 15, SIZE_MAX - 16,
	    SIZE_MAX - 23, SIZE_MAX - 24, SIZE_MAX - 31, SIZE_MAX - 4094, SIZE_MAX - 4095,
	    SIZE_MAX - 4096, SIZE_MAX - 4111, SIZE_MAX - 8192, SIZE_MAX - (128 << 10),
	    SIZE_MAX - (256 << 10), 1ul << 62, 1ul << 48};
	size_t i;
	void *p, *small = mote_malloc(10), *big = mote_malloc(1000000);

	for (i = 0; i < sizeof(large) / sizeof(large[0]); i++) {
		mote_errno = 0;
		p = mote_malloc(opaque(large[i]));
		cr_assert_null(p, "%zx", large[i]);
		cr_assert_eq(mote_errno, ENOMEM);
		mote_errno = 0;
		cr_assert_null(mote_calloc(1, opaque(large[i])));
		cr_assert_eq(mote_errno, ENOMEM);
		mote_errno = 0;
		cr_assert_null(mote_realloc(NULL, opaque(large[i])));
		cr_assert_eq(mote_errno, ENOMEM);
		mote_errno = 0;
		cr_assert_null(mote_realloc(small, opaque(large[i])));
		cr_assert_eq(mote_errno, ENOMEM);
		mote_errno = 0;
		cr_assert_null(mote_realloc(big, opaque(large[i])));
		cr_assert_eq(mote_errno, ENOMEM);
	}
	mote_free(small);
	mote_free(big);
}

Test(malloc_calloc, products_that_overflow_are_ENOMEM)
{
	static size_t pairs[][2] = {{SIZE_MAX, 2}, {2, SIZE_MAX}, {1ul << 32, 1ul << 32},
	    {(1ul << 32) + 1, 1ul << 32}, {SIZE_MAX / 2 + 1, 2}, {SIZE_MAX / 3 + 1, 3},
	    {3, SIZE_MAX / 3 + 1}, {SIZE_MAX, SIZE_MAX}, {SIZE_MAX / 16 + 1, 16}, {PTRDIFF_MAX, 2},
	    {1ul << 31, 1ul << 32}};
	size_t i;

	for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
		mote_errno = 0;
		cr_assert_null(mote_calloc(opaque(pairs[i][0]), opaque(pairs[i][1])));
		cr_assert_eq(mote_errno, ENOMEM);
		mote_errno = 0;
		cr_assert_null(mote_reallocarray(NULL, opaque(pairs[i][0]), opaque(pairs[i][1])));
		cr_assert_eq(mote_errno, ENOMEM);
	}
}

Test(malloc_calloc, is_zero_also_in_used_memory)
{
	size_t i, j;
	unsigned char *p;

	for (i = 0; i < SIZES_N; i++) {
		p = mote_malloc(sizes[i]);
		memset(p, 0xff, sizes[i]);
		mote_free(p);
		p = mote_calloc(sizes[i], 1);
		cr_assert_not_null(p);
		for (j = 0; j < sizes[i]; j++)
			cr_assert_eq(p[j], 0, "size %zu byte %zu", sizes[i], j);
		mote_free(p);
	}
}

Test(malloc_calloc, zero_elements_give_a_block)
{
	void *p = mote_calloc(0, opaque(SIZE_MAX)), *q = mote_calloc(opaque(SIZE_MAX), 0);

	cr_assert_not_null(p);
	cr_assert_not_null(q);
	cr_assert_neq(p, q);
}

Test(malloc_realloc, keeps_the_bytes_from_every_size_to_every_other)
{
	size_t i, j, n;
	unsigned char *p;

	for (i = 0; i < SIZES_N; i++)
		for (j = 0; j < SIZES_N; j++) {
			p = mote_malloc(sizes[i]);
			fill(p, sizes[i], i);
			p = mote_realloc(p, sizes[j]);
			cr_assert_not_null(p);
			cr_assert_eq((uintptr_t)p % 16, 0);
			cr_assert_geq(mote_malloc_usable_size(p), sizes[j]);
			n = sizes[i] < sizes[j] ? sizes[i] : sizes[j];
			cr_assert_eq(wrong(p, n, i), 0, "%zu to %zu", sizes[i], sizes[j]);
			fill(p, mote_malloc_usable_size(p), i);
			mote_free(p);
		}
}

Test(malloc_realloc, stays_in_place_up_to_the_usable_size)
{
	size_t i;
	char *p;

	for (i = 0; sizes[i] <= 65536; i++) {
		p = mote_malloc(sizes[i]);
		cr_assert_eq(mote_realloc(p, mote_malloc_usable_size(p)), p);
		cr_assert_eq(mote_realloc(p, sizes[i] - sizes[i] / 8), p);
		cr_assert_eq(mote_realloc(p, sizes[i]), p);
		mote_free(p);
	}
}

Test(malloc_realloc, a_shrunk_block_gives_memory_back)
{
	enum { N = 2000 };
	static char *p[N];
	long before = resident();
	int i;

	for (i = 0; i < N; i++)
		memset(p[i] = mote_malloc(20000), 1, 20000);
	cr_assert_gt(resident() - before, 35000000);
	for (i = 0; i < N; i++)
		cr_assert_not_null(p[i] = mote_realloc(p[i], 100));
	/* What is free is there for others. */
	for (i = 0; i < 1000; i++)
		memset(mote_malloc(15000), 1, 15000);
	cr_assert_lt(resident() - before, 45000000);
}

Test(malloc_realloc, failure_keeps_the_block)
{
	unsigned char *p = mote_malloc(300000), *q = mote_malloc(300);

	fill(p, 300000, 1);
	fill(q, 300, 2);
	cr_assert_null(mote_realloc(p, opaque((size_t)1 << 60)));
	cr_assert_null(mote_realloc(q, opaque((size_t)1 << 60)));
	cr_assert_eq(wrong(p, 300000, 1), 0);
	cr_assert_eq(wrong(q, 300, 2), 0);
	mote_free(p);
	mote_free(q);
}

Test(malloc_realloc, size_0_gives_a_block)
{
	void *p = mote_realloc(mote_malloc(100), 0);

	cr_assert_not_null(p);
	mote_free(p);
	p = mote_realloc(mote_malloc(1000000), 0);
	cr_assert_not_null(p);
	mote_free(p);
}

Test(malloc_free, null_is_nothing)
{
	mote_free(NULL);
	cr_assert_eq(mote_malloc_usable_size(NULL), 0);
}

Test(malloc_free, keeps_errno)
{
	mote_errno = 77;
	mote_free(mote_malloc(100));
	mote_free(mote_malloc(1000000));
	cr_assert_eq(mote_errno, 77);
}

#define BLOCKS_N 2000

static size_t nonzero(const unsigned char *p, size_t n)
{
	size_t i;

	for (i = 0; i < n && !p[i]; i++)
		;
	return n - i;
}

/* Blocks of all kinds live and die at random; every byte that may be used is checked. */
static void stress(unsigned rounds, size_t largest)
{
	static struct {
		unsigned char *p;
		size_t n;
		unsigned seed;
	} b[BLOCKS_N];
	unsigned i, r;
	size_t n, keep;

	for (r = 0; r < rounds; r++) {
		i = guard_random() % BLOCKS_N;
		n = guard_random() % 16 ? guard_random() % 300 : guard_random() % largest;
		cr_assert_eq(wrong(b[i].p, b[i].n, b[i].seed), 0, "round %u", r);
		switch (guard_random() % 5) {
		case 4:
			mote_free(b[i].p);
			b[i].p = mote_calloc(n, 1);
			cr_assert_eq(nonzero(b[i].p, n), 0, "round %u", r);
			break;
		case 0:
			mote_free(b[i].p);
			b[i].p = NULL;
			b[i].n = 0;
			continue;
		case 1:
			mote_free(b[i].p);
			b[i].p = mote_malloc(n);
			break;
		case 2:
			mote_free(b[i].p);
			b[i].p = mote_aligned_alloc((size_t)16 << guard_random() % 10, n);
			break;
		case 3:
			keep = n < b[i].n ? n : b[i].n;
			b[i].p = mote_realloc(b[i].p, n);
			cr_assert_eq(wrong(b[i].p, keep, b[i].seed), 0, "round %u", r);
			break;
		}
		cr_assert_not_null(b[i].p);
		cr_assert_geq(mote_malloc_usable_size(b[i].p), n);
		n = mote_malloc_usable_size(b[i].p);
		b[i].n = n;
		b[i].seed = r;
		fill(b[i].p, n, r);
	}
	for (i = 0; i < BLOCKS_N; i++) {
		cr_assert_eq(wrong(b[i].p, b[i].n, b[i].seed), 0);
		mote_free(b[i].p);
	}
}

Test(malloc_free, random_use_of_small_blocks_keeps_all_bytes)
{
	stress(300000, 3000);
}

Test(malloc_free, random_use_of_all_sizes_keeps_all_bytes)
{
	stress(60000, 300000);
}

Test(malloc_free, freed_neighbours_join)
{
	char *p[1000];
	long before;
	int i;

	/* Of the memory of all these there are large blocks, once it is one block. */
	for (i = 0; i < 1000; i++)
		p[i] = mote_malloc(4000);
	before = mapped();
	for (i = 0; i < 1000; i += 2)
		mote_free(p[i]);
	for (i = 1; i < 1000; i += 2)
		mote_free(p[i]);
	for (i = 0; i < 24; i++)
		p[i] = mote_malloc(120000);
	cr_assert_leq(mapped(), before);
	for (i = 0; i < 24; i++)
		mote_free(p[i]);
}

Test(malloc_free, large_blocks_go_back_to_the_kernel)
{
	long before = mapped();
	int i;
	char *p;

	/* The speed flavour keeps one of up to 32 MiB for a program that has wanted it again. */
	for (i = 0; i < 100; i++) {
		p = mote_malloc(10000000);
		memset(p, 1, 10000000);
		p = mote_realloc(p, 20000000);
		memset(p, 1, 20000000);
		mote_free(p);
		cr_assert_lt(mapped() - before, i ? 34000000 : 1000000);
	}
	for (i = 0; i < 10; i++) {
		p = mote_malloc(40000000);
		memset(p, 1, 40000000);
		mote_free(p);
		cr_assert_lt(mapped() - before, 34000000);
	}
}

/* Processor time in the program, in us, of n large blocks that are there at once. */
static long many_large(int n)
{
	static char *p[40000];
	struct rusage start, end;
	int i;

	getrusage(RUSAGE_SELF, &start);
	for (i = 0; i < n; i++) {
		p[i] = mote_malloc(132000);
		cr_assert_not_null(p[i]);
		*(int *)p[i] = i;
	}
	for (i = 0; i < n; i++) {
		cr_assert_eq(*(int *)p[i], i);
		mote_free(p[i]);
	}
	getrusage(RUSAGE_SELF, &end);
	return (end.ru_utime.tv_sec - start.ru_utime.tv_sec) * 1000000 + end.ru_utime.tv_usec -
	       start.ru_utime.tv_usec;
}

Test(malloc_malloc, many_large_blocks_take_linear_time)
{
	long few = many_large(10000), many = many_large(40000);

	cr_assert_lt(many, 10 * few + 200000, "%ld us for four times what takes %ld", many, few);
}

Test(malloc_free, many_small_blocks_go_back_to_the_kernel)
{
	enum { N = 200000 };
	static char *p[N];
	long before;
	int i, round;

	memset(p, 0, sizeof(p));
	before = resident();
	for (round = 0; round < 3; round++) {
		for (i = 0; i < N; i++)
			memset(p[i] = mote_malloc(100), 1, 100);
		cr_assert_gt(resident() - before, 15000000);
		for (i = 0; i < N; i++)
			mote_free(p[(unsigned)i * 7919u % N]);
		cr_assert_lt(resident() - before, 2000000);
	}
}

/* Blocks of 64 MiB in all, of lo to hi bytes: what is resident of them after 9 of 10 are freed, and
 * after all are. */
static void peak(size_t lo, size_t hi, long *most, long *tenth)
{
	enum { N = 1000000 };
	static char *p[N];
	long before;
	size_t total, size;
	int i, n;
	unsigned j;
	char *t;

	memset(p, 0, sizeof(p));
	before = resident();
	for (n = 0, total = 0; total < 64 << 20 && n < N; n++, total += size) {
		size = lo + guard_random() % (hi - lo + 1);
		p[n] = memset(mote_malloc(size), 1, size);
	}
	cr_assert_geq(resident() - before, 60 << 20);
	*most = resident() - before;
	for (i = n - 1; i > 0; i--) {
		j = guard_random() % (unsigned)(i + 1);
		t = p[i], p[i] = p[j], p[j] = t;
	}
	for (i = 0; i < n - n / 10; i++)
		mote_free(p[i]);
	*tenth = resident() - before;
	for (; i < n; i++)
		mote_free(p[i]);
	cr_assert_lt(resident() - before, 2000000);
}

Test(malloc_free, memory_goes_back_after_a_peak)
{
	long most, tenth;

	peak(40, 400, &most, &tenth);
	cr_assert_lt(most, 80000000);
	peak(1, 4000, &most, &tenth);
	cr_assert_lt(most, 75000000);
	peak(1000, 130000, &most, &tenth);
	cr_assert_lt(most, 75000000);
	cr_assert_lt(tenth, 35000000);
}

Test(malloc_realloc, a_growing_block_does_not_leave_a_trail)
{
	long before = resident();
	size_t n;
	char *p = NULL, *q = NULL;

	for (n = 1; n < 4000000; n += n / 8 + 1) {
		p = mote_realloc(p, n);
		q = mote_realloc(q, n / 2);
		memset(p, 1, n);
	}
	mote_free(p);
	mote_free(q);
	cr_assert_lt(resident() - before, 1500000);
}

Test(malloc_malloc, reuse_does_not_fragment_without_bound)
{
	enum { N = 1000 };
	static char *p[N];
	long before = resident();
	int i;

	for (i = 0; i < 2000000; i++) {
		unsigned k = guard_random() % N;

		mote_free(p[k]);
		p[k] = mote_malloc(guard_random() % 2000);
	}
	/* 1000 blocks of 1000 bytes on average live at any time. */
	cr_assert_lt(resident() - before, 2500000);
}

/* The heap gives out blocks that do not overlap. */
static int whole(void)
{
	enum { N = 3000 };
	static unsigned char *p[N];
	unsigned i;
	size_t n;

	for (i = 0; i < N; i++) {
		p[i] = mote_malloc(i % 1000);
		fill(p[i], mote_malloc_usable_size(p[i]), i);
	}
	for (i = 0; i < N; i++) {
		n = mote_malloc_usable_size(p[i]);
		if (wrong(p[i], n, i))
			return 0;
		mote_free(p[i]);
	}
	return 1;
}

/* What the child writes to descriptor 2 and how it ends. */
static int misuse(void (*f)(void), char *text, size_t size)
{
	int fd[2], status;
	ssize_t n;
	pid_t child;

	cr_assert_eq(pipe(fd), 0);
	child = fork();
	if (!child) {
		dup2(fd[1], 2);
		signal(SIGILL, SIG_DFL);
		f();
		_exit(whole() ? 0 : 1);
	}
	close(fd[1]);
	n = read(fd[0], text, size - 1);
	text[n > 0 ? n : 0] = 0;
	close(fd[0]);
	waitpid(child, &status, 0);
	return status;
}

static void is_seen(void (*f)(void), const char *what)
{
	char text[200];
	int status = misuse(f, text, sizeof(text));

	cr_assert(
	    WIFSIGNALED(status) && WTERMSIG(status) == SIGILL, "%s: status %x", what, status);
	cr_assert_str_eq(text, "malloc: bad free or corrupted block\n");
}

/* Where there is nothing to overwrite, overwriting must do the heap no harm. */
static void is_seen_or_harmless(void (*f)(void), const char *what)
{
	char text[200], *p = mote_malloc(24), *q = mote_malloc(24);
	int status;

	if ((size_t)(p < q ? q - p : p - q) > mote_malloc_usable_size(p)) {
		is_seen(f, what);
		return;
	}
	status = misuse(f, text, sizeof(text));
	cr_assert(status == 0 || (WIFSIGNALED(status) && WTERMSIG(status) == SIGILL),
	    "%s: status %x", what, status);
}

/* Without a message where the address itself is gone. */
static void is_the_end(void (*f)(void), const char *what)
{
	char text[200];
	int status = misuse(f, text, sizeof(text));

	cr_assert(WIFSIGNALED(status), "%s: status %x", what, status);
}

static void twice(void)
{
	char *p = mote_malloc(50);

	mote_free(p);
	mote_free(p);
}

static void twice_joined(void)
{
	char *a = mote_malloc(50), *b = mote_malloc(50), *c = mote_malloc(50);

	mote_free(a);
	mote_free(b);
	mote_free(b);
	mote_free(c);
}

static void twice_aligned(void)
{
	char *p = mote_aligned_alloc(4096, 5000);

	mote_free(p);
	mote_free(p);
}

static void twice_middle(void)
{
	char *p = mote_malloc(100000);

	mote_free(p);
	mote_free(p);
}

static void twice_among_many(void)
{
	static char *p[5000];
	int i;

	for (i = 0; i < 5000; i++)
		p[i] = mote_malloc(i % 500);
	for (i = 0; i < 5000; i += 2)
		mote_free(p[i]);
	mote_free(p[2500]);
}

static void twice_large(void)
{
	char *p = mote_malloc(1000000);

	mote_free(p);
	mote_free(p);
}

static void at_the_start_of_memory(void)
{
	mote_free((void *)opaque((uintptr_t)64));
}

static void at_the_end_of_memory(void)
{
	mote_free((void *)opaque((uintptr_t)-64));
}

static void never_given(void)
{
	/* The middle of a block that is large enough to have no bytes of ours in it. */
	char *p = memset(mote_malloc(30000), 0, 30000);

	mote_free(p + 4096);
}

static void inner(void)
{
	mote_free((char *)mote_malloc(50) + 16);
}

static void misaligned(void)
{
	mote_free((char *)mote_malloc(50) + 1);
}

static void on_the_stack(void)
{
	static char zero[256] __attribute__((aligned(16)));

	mote_free(zero + 64);
}

static void text_as_header(void)
{
	static char text[256] __attribute__((aligned(16)));

	memset(text, 'x', sizeof(text));
	mote_free(text + 64);
}

static void overrun(void)
{
	char *p = mote_malloc(24), *q = mote_malloc(24);

	memset(p, 'x', 32);
	mote_free(q);
}

static void overrun_seen_from_the_left(void)
{
	char *p = mote_malloc(24);

	mote_malloc(24);
	memset(p, 'x', 32);
	mote_free(p);
}

static void realloc_of_freed(void)
{
	char *p = mote_malloc(24);

	mote_free(p);
	(void)!mote_realloc(p, 100);
}

static void written_after_free(void)
{
	char *p = mote_malloc(24);

	mote_malloc(24);
	mote_free(p);
	memset(p + 8, 0, 8);
	((void **)p)[1] = &p;
	mote_malloc(24);
}

static void big_inner(void)
{
	mote_free((char *)mote_malloc(1000000) + 16);
}

Test(malloc_free, a_block_freed_twice_is_seen)
{
	is_seen(twice, "twice");
	is_seen(twice_joined, "twice, joined");
	is_seen(twice_aligned, "twice, aligned");
	is_seen(twice_middle, "twice, of middle size");
	is_seen(twice_among_many, "twice, among many");
	is_the_end(twice_large, "twice, large");
}

Test(malloc_free, a_pointer_which_is_no_block_is_seen)
{
	is_seen(inner, "inner");
	is_seen(misaligned, "misaligned");
	is_seen(on_the_stack, "zero memory");
	is_seen(text_as_header, "text");
	is_seen(big_inner, "inside of a mapping");
	is_seen(never_given, "inside of a block");
	is_the_end(at_the_start_of_memory, "the first page");
	is_the_end(at_the_end_of_memory, "the last page");
}

Test(malloc_free, an_overwritten_header_is_seen)
{
	is_seen_or_harmless(overrun, "overrun");
	is_seen_or_harmless(overrun_seen_from_the_left, "overrun, left");
	is_seen_or_harmless(written_after_free, "written after free");
}

Test(malloc_realloc, a_freed_block_is_seen)
{
	is_seen(realloc_of_freed, "realloc of a freed block");
}
