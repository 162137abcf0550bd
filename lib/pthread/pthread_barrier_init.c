/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_barrier_init - make a barrier for count threads
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL count is 0 or more than INT_MAX
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_barrier_init
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <limits.h>
#include <pthread.h>

#include "internal/barrier.h"

int pthread_barrier_init(pthread_barrier_t *restrict barrier,
    const pthread_barrierattr_t *restrict attributes, unsigned count)
{
	if (count - 1 > INT_MAX - 1)
		return EINVAL;
	*(struct barrier *)barrier =
	    (struct barrier){.limit = (count - 1) | (attributes ? attributes->__attr : 0)};
	return 0;
}
