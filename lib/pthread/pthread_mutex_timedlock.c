/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutex_timedlock - lock a mutex, waiting until a time of CLOCK_REALTIME
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ETIMEDOUT it was not free in time
 * Errors   EINVAL it was to be waited for, and the time's nanoseconds are none
 * Errors   EDEADLK, EAGAIN, EOWNERDEAD, ENOTRECOVERABLE as pthread_mutex_lock
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_mutex_timedlock
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <time.h>

int pthread_mutex_timedlock(pthread_mutex_t *restrict mutex, const struct timespec *restrict until)
{
	return pthread_mutex_clocklock(mutex, CLOCK_REALTIME, until);
}
