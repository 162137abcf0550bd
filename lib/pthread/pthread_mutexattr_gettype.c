/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutexattr_gettype - the type that a mutex will have
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_mutexattr_gettype
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_mutexattr_gettype(const pthread_mutexattr_t *restrict attributes, int *restrict type)
{
	*type = (int)(attributes->__attr & TYPE_MASK);
	return 0;
}
