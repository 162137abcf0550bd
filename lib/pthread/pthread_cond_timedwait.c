/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_cond_timedwait - as pthread_cond_wait, until a time of the condition's clock
 *
 * Who was woken gets 0, also when the time has come meanwhile.
 *
 * Returns  0, also now and then without a signal, or an error number; errno is not touched
 * Errors   ETIMEDOUT the time has come
 * Errors   EINVAL the nanoseconds of the time are none
 * Errors   EPERM the mutex has owners, and the caller is not it: nothing was waited for
 * Errors   EOWNERDEAD, ENOTRECOVERABLE as pthread_mutex_lock
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_cond_timedwait
 * Differs  from musl 1.2.6: that has ETIMEDOUT then
 */
#include <pthread.h>

#include "internal/cond.h"

int pthread_cond_timedwait(pthread_cond_t *restrict cond, pthread_mutex_t *restrict mutex,
    const struct timespec *restrict until)
{
	return __cond_wait((struct cond *)cond, mutex, ((struct cond *)cond)->clock, until);
}
