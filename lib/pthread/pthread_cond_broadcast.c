/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_cond_broadcast - wake all threads that wait for a condition
 *
 * Returns  0
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_cond_broadcast
 * Differs  from musl 1.2.6: nothing
 */
#include <limits.h>
#include <pthread.h>

#include "internal/cond.h"

int pthread_cond_broadcast(pthread_cond_t *cond)
{
	return __cond_wake((struct cond *)cond, INT_MAX);
}
