/* SPDX-License-Identifier: 0BSD */
/*
 * A condition as threads see it. One that processes share has musl 1.2.6's places and values; the
 * queue, which is the other ones', lies where musl has other things.
 */
#ifndef MOTE_LIB_INTERNAL_COND_H
#define MOTE_LIB_INTERNAL_COND_H

#include <pthread.h>

#include "internal/thread_queue.h"

struct cond {
	void *shared;         /* not NULL: by processes */
	volatile int seq;     /* shared: counts the wakes */
	volatile int waiters; /* shared: how many; the top bit: somebody waits to destroy it */
	clockid_t clock;
	struct thread_queue queue;
	void *unused;
};
_Static_assert(sizeof(struct cond) == sizeof(pthread_cond_t), "musl's size");

/* As pthread_cond_clockwait; until NULL: for ever. */
hidden int __cond_wait(
    struct cond *c, pthread_mutex_t *mutex, clockid_t clock, const struct timespec *until);

/* Wake up to n waiters. Returns 0. */
hidden int __cond_wake(struct cond *c, int n);

#endif
