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
#include "internal/keys.h"
#include "internal/locks.h"
#include "internal/semaphore.h"
#include "internal/thread_inline.h"
#include "internal/thread_queue.h"

static void nothing(int phase)
{
	(void)phase;
}
/* Overridden by pthread_atfork. */
weak_alias(nothing, __fork_hook);

/* There only with streams, and with aio_read and its relatives. */
#pragma weak __streams_fork_hook
#pragma weak __aio_fork_hook

/* There only with keys, semaphores with names, conditions and barriers. */
#pragma weak __keys_lock
#pragma weak __named_sems_lock
#pragma weak __queue_locks

static void with_others(void (*f)(volatile int *))
{
	int i;

	if (&__named_sems_lock)
		f(&__named_sems_lock);
	if (&__keys_lock)
		f(&__keys_lock);
	for (i = 0; __queue_locks && i < QUEUE_LOCKS_N; i++)
		f(&__queue_locks[i]);
}

static void take_all(void)
{
	volatile int *l;

	with_others(__lock);
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
	with_others(__unlock);
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
