/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlock_tryrdlock - lock for reading if nobody writes: with threads
 *
 * Contract: pthread_rwlock_tryrdlock.c
 */
#include <errno.h>

#include "internal/rwlock.h"
#include "internal/thread_inline.h"

int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock)
{
	struct rwlock *l = (struct rwlock *)lock;
	int word;

	do {
		word = l->word;
		if ((word & INT_MAX) == RWLOCK_WRITTEN)
			return EBUSY;
		if ((word & INT_MAX) == RWLOCK_WRITTEN - 1)
			return EAGAIN;
	} while (thread_swap_if_shared(&l->word, word, word + 1, l->shared) != word);
	return 0;
}
