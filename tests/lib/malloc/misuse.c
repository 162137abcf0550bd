/* SPDX-License-Identifier: 0BSD */
/*
 * Words written where a program must not write: into freed blocks, and over the end or before the
 * start of blocks in use. Whatever the word, malloc never returns an address of the writer's
 * choice, nor memory that is already somebody's: either it notices, or no harm is done.
 */
#include <criterion/criterion.h>
#include <malloc.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(malloc);
SUBJECT(free);
SUBJECT(realloc);
SUBJECT(aligned_alloc);
SUBJECT(malloc_usable_size);

enum { BLOCKS_N = 12, LATER_N = 400 };

/* What a writer would like to be given: it is prepared to look like a chunk of each kind. */
static union {
	uint32_t half[512];
	uintptr_t word[256];
	char byte[2048];
} target __attribute__((aligned(16)));

static int in_target(const char *p)
{
	return p >= target.byte - 64 && p < target.byte + sizeof(target) + 64;
}

/* A chunk at each 16 bytes + 8 whose size is `size` and which is behind one of the same size. */
static void prepare(uint32_t size)
{
	size_t i;

	for (i = 2; i + 4 <= 512; i += 4) {
		target.half[i] = size & -16u;
		target.half[i + 1] = size;
	}
}

/*
 * Blocks of size bytes, of which each third is free, which lie between others in use; the last
 * ones are freed so that they join.
 */
static char *block[BLOCKS_N];
static void make(size_t size)
{
	int i;

	for (i = 0; i < BLOCKS_N; i++) {
		block[i] = mote_malloc(size);
		memset(block[i], 0, mote_malloc_usable_size(block[i]));
	}
	for (i = 1; i < BLOCKS_N; i += 3)
		mote_free(block[i]);
}

/* malloc, realloc and free go on; 1 if what they give is the target's, 2 if two blocks overlap. */
static int go_on(size_t size)
{
	static char *later[LATER_N];
	size_t n[LATER_N], k;
	int i, give;

	for (i = 0; i < LATER_N; i++) {
		n[i] = i % 3 == 0 ? size : i % 3 == 1 ? 24 : (size_t)i * 5;
		later[i] = i % 7 == 6 ? mote_aligned_alloc(64, n[i]) : mote_malloc(n[i]);
		if (!later[i] || in_target(later[i]))
			return 1;
		memset(later[i], i, n[i]);
		if (i % 5 == 4) {
			give = i - 2;
			later[give] = mote_realloc(later[give], n[give] + 40);
			if (in_target(later[give]))
				return 1;
		}
	}
	for (i = 0; i < LATER_N; i++)
		for (k = 0; k < n[i]; k++)
			if (later[i][k] != (char)i)
				return 2;
	for (i = 0; i < BLOCKS_N; i++)
		if (i % 3 != 1)
			mote_free(block[i]);
	for (i = 0; i < LATER_N; i++)
		mote_free(later[i]);
	return 0;
}

/* One word written at `offset` of block `which`: the child's status. */
static int written(size_t size, int which, ptrdiff_t offset, uintptr_t word, uint32_t like)
{
	int status;
	pid_t child = fork();

	if (!child) {
		int quiet[2];

		(void)!pipe(quiet);
		dup2(quiet[1], 2);
		signal(SIGABRT, SIG_DFL);
		signal(SIGILL, SIG_DFL);
		signal(SIGSEGV, SIG_DFL);
		signal(SIGBUS, SIG_DFL);
		alarm(300);
		make(size);
		prepare(like);
		memcpy(block[which] + offset, &word, sizeof(word));
		_exit(go_on(size));
	}
	cr_assert_eq(waitpid(child, &status, 0), child);
	return status;
}

static void never_harms(size_t size, int which, ptrdiff_t offset)
{
	uintptr_t words[] = {0, ~0ul, 1, 0x4141414141414141, (uintptr_t)target.byte,
	    (uintptr_t)target.byte + 8, (uintptr_t)target.byte + 16,
	    (uintptr_t)target.byte + 512 + 8, size, size + 8, (size + 24) & ~15ul,
	    ((size + 24) & ~15ul) + 1, ((size + 24) & ~15ul) << 32,
	    (((size + 24) & ~15ul) + 1) << 32};
	uint32_t likes[] = {(size + 23) & ~15ul, ((size + 23) & ~15ul) + 1};
	size_t i, k;
	int status;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		for (k = 0; k < 2; k++) {
			status = written(size, which, offset, words[i], likes[k]);
			cr_assert(
			    status == 0 || (WIFSIGNALED(status) && WTERMSIG(status) != SIGALRM),
			    "size %zu block %d offset %td word %#lx like %u: status %x", size,
			    which, offset, words[i], likes[k], status);
		}
}

Test(malloc_free, a_word_in_a_freed_block_chooses_no_address)
{
	int which;

	/* The links of small chunks, the first and the last in their list; what lies behind them.
	 */
	for (which = 1; which < BLOCKS_N; which += 3) {
		never_harms(40, which, 0);
		never_harms(40, which, 8);
	}
	never_harms(40, 4, 16);
	never_harms(40, 4, 32);
	never_harms(1000, 4, 0);
	never_harms(1000, 4, 8);
	never_harms(1000, 4, 992);
	never_harms(20000, 4, 0);
	never_harms(20000, 4, 8);
}

Test(malloc_free, a_word_behind_a_block_gives_no_block_twice)
{
	/* Behind a block in use: before a free one, before another in use. */
	never_harms(40, 0, 40);
	never_harms(40, 2, 40);
	never_harms(1000, 3, 1000);
	never_harms(1000, 5, 1000);
}

Test(malloc_free, a_word_before_a_block_gives_no_block_twice)
{
	never_harms(40, 2, -8);
	never_harms(40, 3, -8);
	never_harms(1000, 5, -8);
	never_harms(1000, 0, -8);
}
