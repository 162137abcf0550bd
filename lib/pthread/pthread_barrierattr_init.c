/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_barrierattr_init - attributes of a barrier, all at their defaults
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_barrierattr_init
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_barrierattr_init(pthread_barrierattr_t *attributes)
{
	*attributes = (pthread_barrierattr_t){0};
	return 0;
}
