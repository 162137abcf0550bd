/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_condattr_getpshared - whether processes share a condition
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_condattr_getpshared
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_condattr_getpshared(
    const pthread_condattr_t *restrict attributes, int *restrict pshared)
{
	*pshared = (int)(attributes->__attr >> 31);
	return 0;
}
