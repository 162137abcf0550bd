/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_barrier_wait - wait until so many threads wait at a barrier
 *
 * The barrier may be destroyed as soon as one of them has returned.
 *
 * Returns  PTHREAD_BARRIER_SERIAL_THREAD for one of them, 0 for the others
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_barrier_wait
 * Differs  from musl 1.2.6: nothing
 */
#include <limits.h>
#include <pthread.h>
#include <stddef.h>
#include <time.h>

#include "internal/barrier.h"
#include "internal/thread.h"

int pthread_barrier_wait(pthread_barrier_t *barrier)
{
	struct barrier *b = (struct barrier *)barrier;
	struct thread_waiter node;
	volatile int *lock;

	if (b->limit > INT_MAX)
		return __barrier_shared_wait(b);
	lock = __queue_lock(b);
	if ((unsigned)b->count == b->limit) {
		b->count = 0;
		__queue_wake(&b->queue, INT_MAX, lock);
		return PTHREAD_BARRIER_SERIAL_THREAD;
	}
	b->count++;
	__queue_add(&b->queue, &node);
	__unlock(lock);
	while (!node.woken)
		__thread_wait(&node.woken, 0, CLOCK_REALTIME, NULL, PRIVATE);
	return 0;
}
