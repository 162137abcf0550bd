/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_cond_clockwait - as pthread_cond_wait, until a time of a clock
 *
 * Returns  0, also now and then without a signal, or an error number; errno is not touched
 * Errors   ETIMEDOUT the time has come
 * Errors   EINVAL the nanoseconds of the time are none, or the clock is neither CLOCK_REALTIME
 *          nor CLOCK_MONOTONIC
 * Errors   EPERM the mutex has owners, and the caller is not it: nothing was waited for
 * Errors   EOWNERDEAD, ENOTRECOVERABLE as pthread_mutex_lock
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2024 pthread_cond_clockwait
 * Differs  musl 1.2.6 does not have it
 */
#include <errno.h>
#include <pthread.h>
#include <time.h>

#include "internal/cond.h"

int pthread_cond_clockwait(pthread_cond_t *restrict cond, pthread_mutex_t *restrict mutex,
    clockid_t clock, const struct timespec *restrict until)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return EINVAL;
	return __cond_wait((struct cond *)cond, mutex, clock, until);
}
