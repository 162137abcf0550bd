/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutexattr_init - attributes of a mutex, all at their defaults
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_mutexattr_init
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_mutexattr_init(pthread_mutexattr_t *attributes)
{
	*attributes = (pthread_mutexattr_t){0};
	return 0;
}
