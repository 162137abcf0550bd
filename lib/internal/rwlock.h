/* SPDX-License-Identifier: 0BSD */
/* A read-write lock as threads see it. Processes share it: places and values are musl 1.2.6's. */
#ifndef MOTE_LIB_INTERNAL_RWLOCK_H
#define MOTE_LIB_INTERNAL_RWLOCK_H

#include <limits.h>
#include <pthread.h>

#include "internal/mutex.h"

struct rwlock {
	volatile int word; /* how many read, or RWLOCK_WRITTEN; RWLOCK_WAITED by those who sleep */
	volatile int waiters;
	int shared; /* TYPE_SHARED: by processes */
	int unused[11];
};
_Static_assert(sizeof(struct rwlock) == sizeof(pthread_rwlock_t), "musl's size");

enum { RWLOCK_WRITTEN = INT_MAX, RWLOCK_WAITED = INT_MIN };

/*
 * Lock by try, asleep while the word without RWLOCK_WAITED is least or more; until NULL: for ever.
 */
hidden int __rwlock_wait(pthread_rwlock_t *lock, int (*try)(pthread_rwlock_t *), int least,
    clockid_t clock, const struct timespec *until);

#endif
