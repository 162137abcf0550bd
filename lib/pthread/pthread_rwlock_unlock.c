/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlock_unlock - give a lock back, for reading or for writing
 *
 * Returns  0
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_rwlock_unlock
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/rwlock.h"

int pthread_rwlock_unlock(pthread_rwlock_t *lock)
{
	struct rwlock *l = (struct rwlock *)lock;

	if (l->word == RWLOCK_WRITTEN)
		l->word = 0;
	else
		l->word--;
	return 0;
}
