/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutexattr_getprotocol - whether priority is inherited by a mutex
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_mutexattr_getprotocol
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_mutexattr_getprotocol(
    const pthread_mutexattr_t *restrict attributes, int *restrict protocol)
{
	*protocol = (attributes->__attr & TYPE_PRIO_INHERIT) != 0;
	return 0;
}
