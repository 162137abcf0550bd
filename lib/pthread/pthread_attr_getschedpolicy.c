/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_getschedpolicy - how a thread will be scheduled
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_getschedpolicy
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_attr_getschedpolicy(const pthread_attr_t *restrict attributes, int *restrict policy)
{
	*policy = ((const struct attributes *)attributes)->policy;
	return 0;
}
