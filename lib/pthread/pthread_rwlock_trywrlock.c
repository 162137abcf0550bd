/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlock_trywrlock - lock for writing if it is free
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EBUSY it is locked
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_rwlock_trywrlock
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/rwlock.h"

int pthread_rwlock_trywrlock(pthread_rwlock_t *lock)
{
	struct rwlock *l = (struct rwlock *)lock;

	if (l->shared)
		__builtin_trap(); /* pthread_rwlockattr_setpshared brings threads */
	if (l->word)
		return EBUSY;
	l->word = RWLOCK_WRITTEN;
	return 0;
}
