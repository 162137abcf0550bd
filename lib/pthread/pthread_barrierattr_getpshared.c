/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_barrierattr_getpshared - whether processes share a barrier
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_barrierattr_getpshared
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_barrierattr_getpshared(
    const pthread_barrierattr_t *restrict attributes, int *restrict pshared)
{
	*pshared = attributes->__attr != 0;
	return 0;
}
