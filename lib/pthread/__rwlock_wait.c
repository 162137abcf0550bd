/* SPDX-License-Identifier: 0BSD */
/* __rwlock_wait - lock a read-write lock in a program with one thread, which then waits for itself
 */
#include <errno.h>

#include "internal/rwlock.h"

hidden int __rwlock_wait(pthread_rwlock_t *lock, int (*try)(pthread_rwlock_t *), int least,
    clockid_t clock, const struct timespec *until)
{
	int r = try(lock);

	(void)least;
	return r == EBUSY ? __wait_alone(clock, until) : r;
}
