/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlockattr_destroy - the end of attributes of a read-write lock; they hold nothing
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_rwlockattr_destroy
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_rwlockattr_destroy(pthread_rwlockattr_t *attributes)
{
	(void)attributes;
	return 0;
}
