/* SPDX-License-Identifier: 0BSD */
/*
 * fork - make a child process of the calling thread
 *
 * The functions of pthread_atfork run around it. All of the library's locks are held meanwhile, so
 * that the child finds each state whole and can use all of it, malloc too.
 *
 * Contract: sys/syscalls.tbl
 */
#include <unistd.h>

#include "internal/fork.h"
#include "internal/locks.h"
#include "internal/thread_inline.h"

static void nothing(int phase)
{
	(void)phase;
}
/* Overridden by pthread_atfork. */
weak_alias(nothing, __fork_hook);

/* There only with streams, and with aio_read and its relatives. */
#pragma weak __streams_fork_hook
#pragma weak __aio_fork_hook

static void take_all(void)
{
	volatile int *l;

	for (l = __locks; l < __locks_end; l++)
		__lock(l);
	__lock(&__lock_heap);
	__lock(&__threads_lock);
}

static void release_all(void)
{
	volatile int *l;

	__unlock(&__threads_lock);
	__unlock(&__lock_heap);
	for (l = __locks_end; l > __locks;)
		__unlock(--l);
}

pid_t fork(void)
{
	int alone = !__threads_more, self = thread_self()->tid;
	pid_t r;

	__fork_hook(FORK_BEFORE);
	if (!alone)
		take_all();
	r = _Fork();
	/* Nobody waits in the child: whoever did is not there. */
	if (!alone)
		release_all();
	if (!r && __streams_fork_hook)
		__streams_fork_hook(self);
	if (!r && __aio_fork_hook)
		__aio_fork_hook();
	__fork_hook(r ? FORK_PARENT : FORK_CHILD);
	return r;
}
