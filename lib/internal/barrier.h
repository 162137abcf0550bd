/* SPDX-License-Identifier: 0BSD */
/*
 * A barrier as threads see it. One that processes share has musl 1.2.6's places and values; the
 * queue, which is the other ones', lies where musl has other things.
 */
#ifndef MOTE_LIB_INTERNAL_BARRIER_H
#define MOTE_LIB_INTERNAL_BARRIER_H

#include <pthread.h>

#include "internal/thread_queue.h"

struct barrier {
	volatile int lock; /* shared: 0, or how many have not left; the top bit: to be destroyed */
	volatile int lock_waiters;
	unsigned limit; /* how many less one; the top bit: by processes */
	volatile int count;
	union {
		volatile int count_waiters;
		struct thread_queue queue;
	};
};
_Static_assert(sizeof(struct barrier) == sizeof(pthread_barrier_t), "musl's size");

/* pthread_barrier_wait for processes. */
hidden int __barrier_shared_wait(struct barrier *b);

#endif
