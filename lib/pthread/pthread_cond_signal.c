/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_cond_signal - wake one thread that waits for a condition, if there is one
 *
 * The one that has waited longest, where processes do not share the condition.
 *
 * Returns  0
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   POSIX.1-2017 pthread_cond_signal
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/cond.h"

int pthread_cond_signal(pthread_cond_t *cond)
{
	return __cond_wake((struct cond *)cond, 1);
}
