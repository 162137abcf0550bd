/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_getdetachstate - whether a thread will be detached
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_getdetachstate
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_attr_getdetachstate(const pthread_attr_t *restrict attributes, int *restrict state)
{
	*state = ((const struct attributes *)attributes)->detached;
	return 0;
}
