/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_barrier_destroy - the end of a barrier
 *
 * One that processes share is waited for: threads may have to leave it still.
 *
 * Returns  0
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_barrier_destroy
 * Differs  from musl 1.2.6: nothing
 */
#include <limits.h>
#include <pthread.h>
#include <stddef.h>
#include <time.h>

#include "internal/barrier.h"
#include "internal/thread.h"

int pthread_barrier_destroy(pthread_barrier_t *barrier)
{
	struct barrier *b = (struct barrier *)barrier;
	int left;

	if (b->limit <= INT_MAX || !b->lock)
		return 0;
	__atomic_fetch_or(&b->lock, INT_MIN, __ATOMIC_SEQ_CST);
	while ((left = b->lock) & INT_MAX)
		__thread_wait(&b->lock, left, CLOCK_REALTIME, NULL, SHARED);
	return 0;
}
