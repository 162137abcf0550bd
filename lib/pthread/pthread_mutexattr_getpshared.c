/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutexattr_getpshared - whether processes share a mutex
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_mutexattr_getpshared
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_mutexattr_getpshared(
    const pthread_mutexattr_t *restrict attributes, int *restrict pshared)
{
	*pshared = (attributes->__attr & TYPE_SHARED) != 0;
	return 0;
}
