/* SPDX-License-Identifier: 0BSD */
/* __queue_lock, __queue_add, __queue_remove, __queue_wake - threads that wait in one process */
#include <stddef.h>
#include <stdint.h>

#include "internal/thread.h"
#include "internal/thread_queue.h"

volatile int __queue_locks[QUEUE_LOCKS_N];

/* Objects share them by their addresses: one that is gone never was locked by its own. */
hidden volatile int *__queue_lock(const void *object)
{
	volatile int *lock = &__queue_locks[(uintptr_t)object / 32 % QUEUE_LOCKS_N];

	__lock(lock);
	return lock;
}

hidden void __queue_add(struct thread_queue *queue, struct thread_waiter *node)
{
	struct thread_waiter **back = queue->end ? queue->end : &queue->head;

	node->next = NULL;
	node->back = back;
	node->woken = 0;
	*back = node;
	queue->end = &node->next;
}

hidden void __queue_remove(struct thread_queue *queue, struct thread_waiter *node)
{
	*node->back = node->next;
	if (node->next)
		node->next->back = node->back;
	else
		queue->end = node->back;
}

/*
 * They are off the queue before the first of them runs, who may end the object's life. A node is
 * its waiter's again once woken is set; to wake an address where nothing is does no harm.
 */
hidden void __queue_wake(struct thread_queue *queue, int n, volatile int *lock)
{
	struct thread_waiter *first = queue->head, *node = first, *stop = first;
	volatile int *word = NULL;

	for (; stop && n; n--)
		stop = stop->next;
	queue->head = stop;
	if (stop)
		stop->back = &queue->head;
	else
		queue->end = NULL;
	while (node != stop) {
		if (word)
			__thread_wake(word, 1, PRIVATE);
		word = &node->woken;
		node = node->next;
		*word = 1;
	}
	__unlock(lock);
	if (word)
		__thread_wake(word, 1, PRIVATE);
}
