/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_getinheritsched - whether a thread is scheduled as its maker
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_getinheritsched
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_attr_getinheritsched(const pthread_attr_t *restrict attributes, int *restrict inherit)
{
	*inherit = ((const struct attributes *)attributes)->explicit_scheduling;
	return 0;
}
