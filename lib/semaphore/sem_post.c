/* SPDX-License-Identifier: 0BSD */
/*
 * sem_post - give a semaphore one, and wake who waits for it
 *
 * The semaphore is not touched once it has one more: who takes that may end its life.
 *
 * Returns  0, or -1 with errno
 * Errors   EOVERFLOW it has SEM_VALUE_MAX
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sem_post
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <semaphore.h>

#include "internal/semaphore.h"
#include "internal/syscall_ret.h"
#include "internal/thread_inline.h"

int sem_post(sem_t *sem)
{
	struct sem *s = (struct sem *)sem;
	int value, new, waiters, private = s->private;

	do {
		value = s->value;
		waiters = s->waiters;
		if ((value & SEM_VALUE_MAX) == SEM_VALUE_MAX)
			return fail(EOVERFLOW);
		new = value + 1;
		/* The last one who sleeps takes the bit along: the next post need not wake. */
		if (waiters <= 1)
			new &= ~SEM_WAITED;
	} while (thread_swap_if_shared(&s->value, value, new, !private) != value);
	/* With the bit and no more than one counted, another may be about to sleep: all are woken.
	 */
	if (value < 0 || waiters)
		__thread_wake(&s->value, waiters > 1 ? 1 : INT_MAX, private);
	return 0;
}
