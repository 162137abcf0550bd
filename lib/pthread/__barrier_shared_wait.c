/* SPDX-License-Identifier: 0BSD */
/*
 * __barrier_shared_wait - wait at a barrier that processes share
 *
 * The first steps are under the lock. The last to come keeps it, as the number of those who have
 * to leave; each counts itself off when all know that they may. So nobody comes in again, and the
 * barrier is not destroyed, before the last one has left.
 */
#include <limits.h>
#include <stddef.h>
#include <time.h>

#include "internal/barrier.h"
#include "internal/thread_inline.h"

static void wait_while(volatile int *word, volatile int *waiters, int value)
{
	thread_add(waiters, 1);
	while (*word == value)
		__thread_wait(word, value, CLOCK_REALTIME, NULL, SHARED);
	thread_add(waiters, -1);
}

static void set_count(struct barrier *b, int value)
{
	thread_swap(&b->count, value);
	if (b->count_waiters)
		__thread_wake(&b->count, INT_MAX, SHARED);
}

hidden int __barrier_shared_wait(struct barrier *b)
{
	int n = (int)(b->limit & INT_MAX) + 1, r = 0, left, waiters;

	if (n == 1)
		return PTHREAD_BARRIER_SERIAL_THREAD;
	while ((left = thread_swap_if(&b->lock, 0, n)))
		wait_while(&b->lock, &b->lock_waiters, left);
	if (++b->count == n) {
		r = PTHREAD_BARRIER_SERIAL_THREAD;
		set_count(b, 0);
	} else {
		thread_swap(&b->lock, 0);
		if (b->lock_waiters)
			__thread_wake(&b->lock, 1, SHARED);
		while ((left = b->count) > 0)
			wait_while(&b->count, &b->count_waiters, left);
	}
	/* All go through here, below 0, before one leaves. */
	if (thread_add(&b->count, -1) == 1 - n)
		set_count(b, 0);
	else
		while ((left = b->count))
			wait_while(&b->count, &b->count_waiters, left);
	do {
		left = b->lock;
		waiters = b->lock_waiters;
	} while (thread_swap_if(&b->lock, left, left == INT_MIN + 1 ? 0 : left - 1) != left);
	if (left == INT_MIN + 1 || (left == 1 && waiters))
		__thread_wake(&b->lock, 1, SHARED);
	return r;
}
