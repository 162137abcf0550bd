/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlock_rdlock - lock for reading, waiting until it is free
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EAGAIN there are INT_MAX - 1 readers
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_rwlock_rdlock
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <stddef.h>
#include <time.h>

#include "internal/rwlock.h"

int pthread_rwlock_rdlock(pthread_rwlock_t *lock)
{
	return __rwlock_wait(lock, pthread_rwlock_tryrdlock, RWLOCK_WRITTEN, CLOCK_REALTIME, NULL);
}
