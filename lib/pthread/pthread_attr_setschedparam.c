/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_setschedparam - choose the priority of a thread; pthread_create checks it
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_setschedparam
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

#include "internal/thread.h"

int pthread_attr_setschedparam(
    pthread_attr_t *restrict attributes, const struct sched_param *restrict param)
{
	struct attributes *a = (struct attributes *)attributes;

	a->priority = param->sched_priority;
	return 0;
}
