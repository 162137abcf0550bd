/* SPDX-License-Identifier: 0BSD */
/*
 * Threads that wait for an event in one process, in the order in which they came: conditions and
 * barriers. The nodes are on the waiters' stacks. The locks are the library's own and not the
 * object's: a waiter that was woken, or one whose time is up, looks at its node and never at the
 * object, which may be gone.
 */
#ifndef MOTE_LIB_INTERNAL_THREAD_QUEUE_H
#define MOTE_LIB_INTERNAL_THREAD_QUEUE_H

#include "internal/hidden.h"

struct thread_waiter {
	struct thread_waiter *next, **back; /* *back is this node */
	volatile int woken;                 /* once set the node may go */
};

struct thread_queue {
	struct thread_waiter *head, **end; /* zeros to start with */
};

/* fork holds them all. */
enum { QUEUE_LOCKS_N = 16 };
hidden extern volatile int __queue_locks[QUEUE_LOCKS_N];

/* Lock the queue of the object at this address; what comes back is to be unlocked. */
hidden volatile int *__queue_lock(const void *object);

/* Under the lock: add at the end; take out. */
hidden void __queue_add(struct thread_queue *queue, struct thread_waiter *node);
hidden void __queue_remove(struct thread_queue *queue, struct thread_waiter *node);

/* Wake the first n, if there are so many, and unlock. The queue may be gone before it returns. */
hidden void __queue_wake(struct thread_queue *queue, int n, volatile int *lock);

#endif
