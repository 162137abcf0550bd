/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_atfork - have functions called around fork
 *
 * before runs first, in the reverse order of the calls; then fork; then in_parent or in_child, in
 * the order of the calls. Any may be NULL. The first 8 need no malloc.
 *
 * Returns  0, or an error number
 * Errors   ENOMEM
 * Safety   thread-safe
 * Source   POSIX.1-2017 pthread_atfork
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>
#include <sys/mman.h>

#include "internal/fork.h"
#include "internal/thread.h"
#include "sys/sys.h"

#define BLOCK_N 8

struct triple {
	struct triple *older, *newer;
	void (*function[3])(void); /* by phase */
};

requires(__mote_threads);

static struct triple first[BLOCK_N], *block = first, *oldest, *newest;
static unsigned used; /* triples of the block */
static volatile int lock;

hidden void __fork_hook(int phase)
{
	struct triple *t;

	if (phase == FORK_BEFORE)
		__lock(&lock);
	for (t = phase == FORK_BEFORE ? newest : oldest; t;
	     t = phase == FORK_BEFORE ? t->older : t->newer)
		if (t->function[phase])
			t->function[phase]();
	if (phase != FORK_BEFORE)
		__unlock(&lock);
}

static struct triple *new_triple(void)
{
	struct triple *t;

	if (used == BLOCK_N) {
		t = sys_mmap(NULL, sizeof(first), PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if ((unsigned long)t > -4096ul)
			return NULL;
		block = t;
		used = 0;
	}
	return &block[used++];
}

int pthread_atfork(void (*before)(void), void (*in_parent)(void), void (*in_child)(void))
{
	struct triple *t;

	__lock(&lock);
	t = new_triple();
	if (t) {
		*t = (struct triple){newest, NULL, {before, in_parent, in_child}};
		*(newest ? &newest->newer : &oldest) = t;
		newest = t;
	}
	__unlock(&lock);
	return t ? 0 : ENOMEM;
}
