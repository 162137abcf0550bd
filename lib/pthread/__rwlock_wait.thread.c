/* SPDX-License-Identifier: 0BSD */
/* __rwlock_wait - lock a read-write lock, asleep while others hold it */
#include <errno.h>

#include "internal/rwlock.h"
#include "internal/thread_inline.h"

hidden int __rwlock_wait(pthread_rwlock_t *lock, int (*try)(pthread_rwlock_t *), int least,
    clockid_t clock, const struct timespec *until)
{
	struct rwlock *l = (struct rwlock *)lock;
	int word, r;

	while ((r = try(lock)) == EBUSY) {
		word = l->word;
		if ((word & INT_MAX) < least)
			continue;
		thread_add(&l->waiters, 1);
		thread_swap_if(&l->word, word, word | RWLOCK_WAITED);
		r = __thread_wait(
		    &l->word, word | RWLOCK_WAITED, clock, until, l->shared ^ PRIVATE);
		thread_add(&l->waiters, -1);
		if (r && r != EINTR)
			break;
	}
	return r;
}
