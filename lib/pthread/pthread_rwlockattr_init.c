/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlockattr_init - attributes of a read-write lock, all at their defaults
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_rwlockattr_init
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_rwlockattr_init(pthread_rwlockattr_t *attributes)
{
	*attributes = (pthread_rwlockattr_t){{0}};
	return 0;
}
