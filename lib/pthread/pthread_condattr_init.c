/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_condattr_init - attributes of a condition, all at their defaults
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_condattr_init
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_condattr_init(pthread_condattr_t *attributes)
{
	*attributes = (pthread_condattr_t){0};
	return 0;
}
