/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlock_timedwrlock - lock for writing, waiting until a time of CLOCK_REALTIME
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ETIMEDOUT it was not free in time
 * Errors   EINVAL it was to be waited for, and the nanoseconds of the time are none
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_rwlock_timedwrlock
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <time.h>

int pthread_rwlock_timedwrlock(
    pthread_rwlock_t *restrict lock, const struct timespec *restrict until)
{
	return pthread_rwlock_clockwrlock(lock, CLOCK_REALTIME, until);
}
