/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlock_destroy - the end of a read-write lock
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_rwlock_destroy
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_rwlock_destroy(pthread_rwlock_t *lock)
{
	(void)lock;
	return 0;
}
