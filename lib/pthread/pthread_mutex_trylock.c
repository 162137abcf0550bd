/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutex_trylock - lock a mutex if it is free
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EBUSY it is locked, and not a recursive one of the caller's
 * Errors   EAGAIN, EOWNERDEAD, ENOTRECOVERABLE as pthread_mutex_lock
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_mutex_trylock
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <limits.h>
#include <pthread.h>

#include "internal/mutex.h"

int pthread_mutex_trylock(pthread_mutex_t *mutex)
{
	struct mutex *m = (struct mutex *)mutex;

	/* Robust, shared and the like are made by functions that bring threads. */
	if (m->type & ~TYPE_MASK)
		__builtin_trap();
	if (!m->word) {
		m->word = MUTEX_HELD;
		return 0;
	}
	if (m->type != PTHREAD_MUTEX_RECURSIVE)
		return EBUSY;
	if (m->count == INT_MAX)
		return EAGAIN;
	m->count++;
	return 0;
}
