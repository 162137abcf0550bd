/* SPDX-License-Identifier: 0BSD */
/* __cond_wake - wake threads that wait for a condition; the lock is left alone where nobody does */
#include <stddef.h>

#include "internal/cond.h"
#include "internal/thread_inline.h"

hidden int __cond_wake(struct cond *c, int n)
{
	if (!c->shared) {
		if (*(struct thread_waiter *volatile *)&c->queue.head)
			__queue_wake(&c->queue, n, __queue_lock(c));
	} else if (c->waiters) {
		thread_add(&c->seq, 1);
		__thread_wake(&c->seq, n, SHARED);
	}
	return 0;
}
