/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlock_wrlock - lock for writing, waiting until it is free
 *
 * Returns  0
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_rwlock_wrlock
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <stddef.h>
#include <time.h>

#include "internal/rwlock.h"

int pthread_rwlock_wrlock(pthread_rwlock_t *lock)
{
	return __rwlock_wait(lock, pthread_rwlock_trywrlock, 1, CLOCK_REALTIME, NULL);
}
