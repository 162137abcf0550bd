/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutex_clocklock - lock a mutex, waiting until a time of a clock
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ETIMEDOUT it was not free in time
 * Errors   EINVAL it was to be waited for, and the time's nanoseconds are none, or the clock is
 *          neither CLOCK_REALTIME nor CLOCK_MONOTONIC
 * Errors   EDEADLK, EAGAIN, EOWNERDEAD, ENOTRECOVERABLE as pthread_mutex_lock
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2024 pthread_mutex_clocklock
 * Differs  musl 1.2.6 does not have it
 */
#include <errno.h>
#include <pthread.h>

#include "internal/mutex.h"

int pthread_mutex_clocklock(
    pthread_mutex_t *restrict mutex, clockid_t clock, const struct timespec *restrict until)
{
	int r = pthread_mutex_trylock(mutex);

	if (r != EBUSY)
		return r;
	if (((struct mutex *)mutex)->type == PTHREAD_MUTEX_ERRORCHECK)
		return EDEADLK;
	return __wait_alone(clock, until);
}
