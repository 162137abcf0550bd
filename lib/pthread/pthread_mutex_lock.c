/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutex_lock - lock a mutex, waiting until it is free
 *
 * Where there is one thread a normal mutex that it holds already is waited for, for ever.
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EDEADLK errorcheck, and the caller holds it
 * Errors   EAGAIN recursive, and locked INT_MAX times over
 * Errors   EOWNERDEAD robust, and its owner has died: the caller has it now
 * Errors   ENOTRECOVERABLE robust, and not made consistent in time
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_mutex_lock
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>
#include <stddef.h>

#include "internal/mutex.h"

int pthread_mutex_lock(pthread_mutex_t *mutex)
{
	int r = pthread_mutex_trylock(mutex);

	if (r != EBUSY)
		return r;
	if (((struct mutex *)mutex)->type == PTHREAD_MUTEX_ERRORCHECK)
		return EDEADLK;
	return __wait_alone(CLOCK_REALTIME, NULL);
}
