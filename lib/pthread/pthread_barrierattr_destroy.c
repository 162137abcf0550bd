/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_barrierattr_destroy - the end of attributes of a barrier; they hold nothing
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_barrierattr_destroy
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_barrierattr_destroy(pthread_barrierattr_t *attributes)
{
	(void)attributes;
	return 0;
}
