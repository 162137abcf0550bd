/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutexattr_destroy - the end of attributes of a mutex; they hold nothing
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_mutexattr_destroy
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_mutexattr_destroy(pthread_mutexattr_t *attributes)
{
	(void)attributes;
	return 0;
}
