/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutexattr_setpshared - processes are to share a mutex, or not
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL neither PTHREAD_PROCESS_PRIVATE nor PTHREAD_PROCESS_SHARED
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_mutexattr_setpshared
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"

requires(__mote_threads);
requires(__mutex_special);

int pthread_mutexattr_setpshared(pthread_mutexattr_t *attributes, int pshared)
{
	if ((unsigned)pshared > PTHREAD_PROCESS_SHARED)
		return EINVAL;
	attributes->__attr &= ~TYPE_SHARED;
	attributes->__attr |= (unsigned)pshared * TYPE_SHARED;
	return 0;
}
