/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_getschedparam - the priority that a thread will have
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_getschedparam
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_attr_getschedparam(
    const pthread_attr_t *restrict attributes, struct sched_param *restrict param)
{
	param->sched_priority = ((const struct attributes *)attributes)->priority;
	return 0;
}
