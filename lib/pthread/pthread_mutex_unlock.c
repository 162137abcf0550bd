/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutex_unlock - unlock a mutex
 *
 * Once it is free the mutex is not touched any more: who gets it may destroy it.
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EPERM the caller does not hold it; not noticed with normal ones
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_mutex_unlock
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/mutex.h"

int pthread_mutex_unlock(pthread_mutex_t *mutex)
{
	struct mutex *m = (struct mutex *)mutex;

	if (m->count) {
		m->count--;
		return 0;
	}
	if (!m->word && m->type)
		return EPERM;
	m->word = 0;
	return 0;
}
