/* SPDX-License-Identifier: 0BSD */
/*
 * __cond_wait - unlock the mutex and wait for the condition as one step, then lock the mutex
 *
 * Whoever was woken has used up a signal: that goes before a time that has come and before being
 * cancelled. The condition is not touched by who was woken: it may be destroyed.
 */
#include <errno.h>
#include <limits.h>
#include <stddef.h>

#include "internal/cond.h"
#include "internal/thread_inline.h"

hidden int __cond_wait(
    struct cond *c, pthread_mutex_t *mutex, clockid_t clock, const struct timespec *until)
{
	struct thread_waiter node;
	volatile int *lock, *word = &node.woken;
	int value = 0, shared = c->shared != NULL, woken, unlocked, locked, r;

	if (until && (unsigned long)until->tv_nsec > 999999999)
		return EINVAL;
	__cancel_hook();
	if (shared) {
		word = &c->seq;
		value = *word;
		thread_add(&c->waiters, 1);
	} else {
		lock = __queue_lock(c);
		__queue_add(&c->queue, &node);
		__unlock(lock);
	}
	unlocked = r = pthread_mutex_unlock(mutex);
	while (*word == value && (r == 0 || r == EINTR))
		r = __thread_wait_cancel(word, value, clock, until, shared ? SHARED : PRIVATE);
	woken = *word != value;
	if (shared) {
		if (thread_add(&c->waiters, -1) == INT_MIN + 1)
			__thread_wake(&c->waiters, 1, SHARED);
	} else if (!woken) {
		lock = __queue_lock(c);
		woken = node.woken;
		if (!woken)
			__queue_remove(&c->queue, &node);
		__unlock(lock);
	}
	if (unlocked)
		return unlocked;
	locked = pthread_mutex_lock(mutex);
	if (locked || woken)
		return locked;
	if (r == ECANCELED)
		__cancel_hook();
	return r;
}
