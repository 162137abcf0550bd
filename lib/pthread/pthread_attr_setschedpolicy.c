/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_setschedpolicy - choose how a thread is scheduled; pthread_create checks it
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_setschedpolicy
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_attr_setschedpolicy(pthread_attr_t *attributes, int policy)
{
	struct attributes *a = (struct attributes *)attributes;

	a->policy = policy;
	return 0;
}
