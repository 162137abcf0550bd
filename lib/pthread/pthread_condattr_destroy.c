/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_condattr_destroy - the end of attributes of a condition; they hold nothing
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_condattr_destroy
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_condattr_destroy(pthread_condattr_t *attributes)
{
	(void)attributes;
	return 0;
}
