/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlock_clockwrlock - lock for writing, waiting until a time of a clock
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ETIMEDOUT it was not free in time
 * Errors   EINVAL it was to be waited for, and the nanoseconds of the time are none, or the
 *          clock is neither CLOCK_REALTIME nor CLOCK_MONOTONIC
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2024 pthread_rwlock_clockwrlock
 * Differs  musl 1.2.6 does not have it
 */
#include <pthread.h>

#include "internal/rwlock.h"

int pthread_rwlock_clockwrlock(
    pthread_rwlock_t *restrict lock, clockid_t clock, const struct timespec *restrict until)
{
	return __rwlock_wait(lock, pthread_rwlock_trywrlock, 1, clock, until);
}
