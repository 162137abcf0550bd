/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_cond_wait - unlock a mutex and wait for a condition, then lock it again
 *
 * A cancellation point; the mutex is locked again before cleanup handlers run.
 *
 * Returns  0, also now and then without a signal, or an error number; errno is not touched
 * Errors   EPERM the mutex has owners, and the caller is not it: nothing was waited for
 * Errors   EOWNERDEAD, ENOTRECOVERABLE as pthread_mutex_lock
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_cond_wait
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <stddef.h>
#include <time.h>

#include "internal/cond.h"

int pthread_cond_wait(pthread_cond_t *restrict cond, pthread_mutex_t *restrict mutex)
{
	return __cond_wait((struct cond *)cond, mutex, CLOCK_REALTIME, NULL);
}
