/* SPDX-License-Identifier: 0BSD */
/*
 * atexit, __cxa_atexit - have a function called at exit
 *
 * Functions run in the reverse order, also those which one of them registers. The first 32 need
 * no memory from the kernel.
 *
 * atexit is the same code: a function without parameters does not see that it gets arg, and dso
 * is not looked at, as a static program is one object.
 *
 * Returns  0; -1 without memory
 * Safety   not async-signal-safe, no malloc
 * Source   C11 7.22.4.2; POSIX.1-2017 atexit; Itanium C++ ABI §3.3.6.3
 */
#include <stdlib.h>
#include <sys/mman.h>

#include "internal/exit.h"
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

int __cxa_atexit(void (*function)(void *), void *arg, void *dso)
{
	struct entry *e;

	(void)dso;
	if (used == BLOCK_N) {
		e = sys_mmap(NULL, sizeof(first), PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if ((long)e < 0)
			return -1;
		block = e;
		used = 0;
	}
	e = &block[used++];
	e->function = function;
	e->arg = arg;
	e->older = newest;
	newest = e;
	return 0;
}
__asm__(".globl atexit\n.type atexit, @function\n.set atexit, __cxa_atexit");

/* Each function is off the list before it runs: a second exit goes on behind it. */
hidden void __atexit_hook(void)
{
	struct entry *e;

	while ((e = newest)) {
		newest = e->older;
		e->function(e->arg);
	}
}
