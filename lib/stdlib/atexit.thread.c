/* SPDX-License-Identifier: 0BSD */
/*
 * atexit, __cxa_atexit - have a function called at exit, whichever thread asks
 *
 * Contract: atexit.c
 */
#include <stdlib.h>
#include <sys/mman.h>

#include "internal/exit.h"
#include "internal/locks.h"
#include "internal/thread.h"
#include "sys/sys.h"

#define BLOCK_N 32 /* C11 7.22.4.2 asks for 32 */

struct entry {
	struct entry *older;
	void (*function)(void *);
	void *arg;
};

static struct entry first[BLOCK_N], *block = first, *newest;
static unsigned used; /* entries of the block */

requires(__mote_exit);

static struct entry *new_entry(void)
{
	struct entry *e;

	if (used == BLOCK_N) {
		e = sys_mmap(NULL, sizeof(first), PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if ((long)e < 0)
			return NULL;
		block = e;
		used = 0;
	}
	return &block[used++];
}

int __cxa_atexit(void (*function)(void *), void *arg, void *dso)
{
	struct entry *e;

	(void)dso;
	__lock(&__lock_exit);
	e = new_entry();
	if (e) {
		*e = (struct entry){newest, function, arg};
		newest = e;
	}
	__unlock(&__lock_exit);
	return e ? 0 : -1;
}
__asm__(".globl atexit\n.type atexit, @function\n.set atexit, __cxa_atexit");

/* Each function is off the list before it runs, and runs without the lock. */
hidden void __atexit_hook(void)
{
	struct entry *e;

	for (;;) {
		__lock(&__lock_exit);
		e = newest;
		if (e)
			newest = e->older;
		__unlock(&__lock_exit);
		if (!e)
			return;
		e->function(e->arg);
	}
}
