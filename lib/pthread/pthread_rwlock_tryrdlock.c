/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlock_tryrdlock - lock for reading if nobody writes
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EBUSY it is locked for writing
 * Errors   EAGAIN there are INT_MAX - 1 readers
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_rwlock_tryrdlock
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/rwlock.h"

int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock)
{
	struct rwlock *l = (struct rwlock *)lock;

	if (l->shared)
		__builtin_trap(); /* pthread_rwlockattr_setpshared brings threads */
	if (l->word == RWLOCK_WRITTEN)
		return EBUSY;
	if (l->word == RWLOCK_WRITTEN - 1)
		return EAGAIN;
	l->word++;
	return 0;
}
