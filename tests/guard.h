/* SPDX-License-Identifier: 0BSD */
/*
 * Buffers between pages that nobody may touch. Area 0 to 3 each hold GUARD_SIZE bytes:
 *
 *     no access | GUARD_SIZE readable and writable | no access
 *
 * guard_head(area) is the first byte, guard_tail(area, n) the start of the last n bytes. A test
 * that reads or writes one byte too many dies of SIGSEGV, which Criterion reports with the test's
 * name.
 */
#ifndef MOTE_TESTS_GUARD_H
#define MOTE_TESTS_GUARD_H

#include <string.h>
#include <sys/mman.h>

#define GUARD_PAGE 4096
#define GUARD_SIZE ((size_t)16 * GUARD_PAGE)

static inline char *guard_head(int area)
{
	static char *areas[4];

	if (!areas[area]) {
		char *p = mmap(NULL, GUARD_SIZE + 2 * GUARD_PAGE, PROT_NONE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

		mprotect(p + GUARD_PAGE, GUARD_SIZE, PROT_READ | PROT_WRITE);
		areas[area] = p + GUARD_PAGE;
	}
	return areas[area];
}

static inline char *guard_tail(int area, size_t n)
{
	return guard_head(area) + GUARD_SIZE - n;
}

/* A copy of n bytes which ends at the guard, or one which starts offset bytes behind the first. */
static inline char *guard_copy_tail(int area, const void *from, size_t n)
{
	return memcpy(guard_tail(area, n), from, n);
}

static inline char *guard_copy_head(int area, size_t offset, const void *from, size_t n)
{
	return memcpy(guard_head(area) + offset, from, n);
}

static inline int sign(int i)
{
	return (i > 0) - (i < 0);
}

/* The same numbers in every run and on every libc. */
static inline unsigned guard_random(void)
{
	static unsigned long long state = 1;

	state = state * 6364136223846793005 + 1442695040888963407;
	return state >> 33;
}

#endif
