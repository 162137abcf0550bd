/* SPDX-License-Identifier: 0BSD */
/*
 * A semaphore as threads see it. Processes share it, also by its name with programs on musl: places
 * and values are musl 1.2.6's.
 */
#ifndef MOTE_LIB_INTERNAL_SEMAPHORE_H
#define MOTE_LIB_INTERNAL_SEMAPHORE_H

#include <limits.h>
#include <semaphore.h>
#include <sys/types.h>

#include "internal/thread.h"

struct sem {
	volatile int value; /* and SEM_WAITED, by those who sleep */
	volatile int waiters;
	int private; /* PRIVATE or SHARED */
	int unused[5];
};
_Static_assert(sizeof(struct sem) == sizeof(sem_t), "musl's size");

enum { SEM_WAITED = INT_MIN };

/* Take one if there is one. Returns whether; errno is not touched. */
hidden int __sem_take(struct sem *s);

/* As sem_clockwait; until NULL: for ever. */
hidden int __sem_wait(struct sem *s, clockid_t clock, const struct timespec *until);

/* A semaphore with a name is mapped once; what is known of it lies in the page behind it. */
struct named_sem {
	struct named_sem *next;
	dev_t dev;
	ino_t ino;
	int opened; /* how often */
};
enum { NAMED_SEM_PAGE = 4096 };

/* Those that are open, and what guards them. */
hidden extern struct named_sem *__named_sems;
hidden extern volatile int __named_sems_lock;

/* Its address, or -errno; the descriptor is closed. Under the lock. */
hidden long __sem_map(int fd);

#endif
