/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlockattr_getpshared - whether processes share a read-write lock
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_rwlockattr_getpshared
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_rwlockattr_getpshared(
    const pthread_rwlockattr_t *restrict attributes, int *restrict pshared)
{
	*pshared = (int)attributes->__attr[0];
	return 0;
}
