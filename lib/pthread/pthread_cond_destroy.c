/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_cond_destroy - the end of a condition
 *
 * It may follow a broadcast at once. One that processes share is waited for: those who were woken
 * have still to leave it.
 *
 * Returns  0
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_cond_destroy
 * Differs  from musl 1.2.6: nothing
 */
#include <limits.h>
#include <pthread.h>
#include <stddef.h>
#include <time.h>

#include "internal/cond.h"
#include "internal/thread.h"

int pthread_cond_destroy(pthread_cond_t *cond)
{
	struct cond *c = (struct cond *)cond;
	int n;

	if (!c->shared || !c->waiters)
		return 0;
	__atomic_fetch_or(&c->waiters, INT_MIN, __ATOMIC_SEQ_CST);
	__atomic_fetch_add(&c->seq, 1, __ATOMIC_SEQ_CST);
	__thread_wake(&c->seq, INT_MAX, SHARED);
	while ((n = c->waiters) & INT_MAX)
		__thread_wait(&c->waiters, n, CLOCK_REALTIME, NULL, SHARED);
	return 0;
}
