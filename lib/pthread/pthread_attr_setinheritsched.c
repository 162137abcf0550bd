/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_setinheritsched - choose whether a thread is scheduled as its maker
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL neither PTHREAD_INHERIT_SCHED nor PTHREAD_EXPLICIT_SCHED
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_setinheritsched
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"

requires(__thread_schedule_hook);

int pthread_attr_setinheritsched(pthread_attr_t *attributes, int inherit)
{
	struct attributes *a = (struct attributes *)attributes;

	if ((unsigned)inherit > PTHREAD_EXPLICIT_SCHED)
		return EINVAL;
	a->explicit_scheduling = inherit;
	return 0;
}
