/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_init - attributes of a thread, all at their defaults
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_init
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_attr_init(pthread_attr_t *attributes)
{
	struct attributes *a = (struct attributes *)attributes;

	*attributes = (pthread_attr_t){{{0}}};
	a->stack_size = __thread_sizes[0];
	a->guard_size = __thread_sizes[1];
	return 0;
}
