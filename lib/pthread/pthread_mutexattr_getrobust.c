/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutexattr_getrobust - whether a mutex will be robust
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_mutexattr_getrobust
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_mutexattr_getrobust(
    const pthread_mutexattr_t *restrict attributes, int *restrict robust)
{
	*robust = (attributes->__attr & TYPE_ROBUST) != 0;
	return 0;
}
