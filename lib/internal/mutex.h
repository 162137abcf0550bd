/* SPDX-License-Identifier: 0BSD */
/*
 * A mutex as threads see it. Processes share it, also with one on musl: places and values are
 * musl 1.2.6's.
 */
#ifndef MOTE_LIB_INTERNAL_MUTEX_H
#define MOTE_LIB_INTERNAL_MUTEX_H

#include <limits.h>
#include <pthread.h>
#include <stddef.h>

#include "internal/thread.h"

struct mutex {
	int type; /* PTHREAD_MUTEX_NORMAL ..., and bits of TYPE_... */
	volatile int word;
	volatile int waiters; /* those who sleep; -1: priority inheriting, and lost for ever */
	int unused[2];
	int count;                    /* recursive: how often its owner has locked it again */
	volatile void *volatile prev; /* robust: the owner's list, of addresses of next */
	volatile void *volatile next;
};
_Static_assert(sizeof(struct mutex) == sizeof(pthread_mutex_t), "musl's size");

/*
 * The word: 0 free; HELD a normal mutex; else the owner's thread number. WAITED is set by those
 * who go to sleep. OWNER_DIED is the kernel's bit; with all bits of OWNER nobody gets it any more.
 */
enum {
	MUTEX_HELD = 16,
	MUTEX_OWNER = 0x3fffffff,
	MUTEX_OWNER_DIED = 0x40000000,
	MUTEX_WAITED = INT_MIN,
	MUTEX_SPECIAL = TYPE_ROBUST | TYPE_PRIO_INHERIT
};

/* Lock, waiting where necessary; until NULL: for ever. As pthread_mutex_clocklock. */
hidden int __mutex_wait(struct mutex *m, clockid_t clock, const struct timespec *until);

/* The same operations for MUTEX_SPECIAL; linked by the functions that make such a mutex. */
hidden int __mutex_special_try(struct mutex *m);
hidden int __mutex_special_wait(struct mutex *m, clockid_t clock, const struct timespec *until);
hidden int __mutex_special_unlock(struct mutex *m);
hidden void __mutex_special_quiet(void);

/* The only thread waits for what only it could give: until NULL for ever, else ETIMEDOUT, EINVAL.
 */
hidden int __wait_alone(clockid_t clock, const struct timespec *until);

#endif
