/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlock_init - make a read-write lock, free
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_rwlock_init
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/rwlock.h"

int pthread_rwlock_init(
    pthread_rwlock_t *restrict lock, const pthread_rwlockattr_t *restrict attributes)
{
	*(struct rwlock *)lock = (struct rwlock){0};
	if (attributes)
		((struct rwlock *)lock)->shared = (int)attributes->__attr[0] * TYPE_SHARED;
	return 0;
}
