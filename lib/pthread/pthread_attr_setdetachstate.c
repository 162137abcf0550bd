/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_attr_setdetachstate - choose whether a thread will be detached
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL there is no such state
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_attr_setdetachstate
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"

int pthread_attr_setdetachstate(pthread_attr_t *attributes, int state)
{
	struct attributes *a = (struct attributes *)attributes;

	if ((unsigned)state > PTHREAD_CREATE_DETACHED)
		return EINVAL;
	a->detached = state;
	return 0;
}
