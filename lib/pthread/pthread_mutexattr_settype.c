/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutexattr_settype - choose the type of a mutex
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL there is no such type
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_mutexattr_settype
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"

int pthread_mutexattr_settype(pthread_mutexattr_t *attributes, int type)
{
	if ((unsigned)type > PTHREAD_MUTEX_ERRORCHECK)
		return EINVAL;
	attributes->__attr = (attributes->__attr & ~TYPE_MASK) | (unsigned)type;
	return 0;
}
