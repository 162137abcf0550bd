/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_condattr_getclock - the clock of a condition
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_condattr_getclock
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_condattr_getclock(
    const pthread_condattr_t *restrict attributes, clockid_t *restrict clock)
{
	*clock = (clockid_t)(attributes->__attr & 0x7fffffff);
	return 0;
}
