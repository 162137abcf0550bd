/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlock_unlock - give a lock back, for reading or for writing: with threads
 *
 * Contract: pthread_rwlock_unlock.c
 */
#include "internal/rwlock.h"
#include "internal/thread_inline.h"

int pthread_rwlock_unlock(pthread_rwlock_t *lock)
{
	struct rwlock *l = (struct rwlock *)lock;
	int word, n, waiters, new, shared = l->shared; /* now: once free the memory may be gone */

	do {
		word = l->word;
		n = word & INT_MAX;
		waiters = l->waiters;
		new = n == RWLOCK_WRITTEN || n == 1 ? 0 : word - 1;
	} while (thread_swap_if_shared(&l->word, word, new, shared) != word);
	/* A writer keeps all from it, the last reader only writers, of whom one will do. */
	if (!new && (waiters || word < 0))
		__thread_wake(&l->word, n, shared ^ PRIVATE);
	return 0;
}
