/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlock_trywrlock - lock for writing if it is free: with threads
 *
 * Contract: pthread_rwlock_trywrlock.c
 */
#include <errno.h>

#include "internal/rwlock.h"
#include "internal/thread_inline.h"

int pthread_rwlock_trywrlock(pthread_rwlock_t *lock)
{
	struct rwlock *l = (struct rwlock *)lock;

	return thread_swap_if_shared(&l->word, 0, RWLOCK_WRITTEN, l->shared) ? EBUSY : 0;
}
