/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlockattr_setpshared - processes are to share a read-write lock, or not
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL neither PTHREAD_PROCESS_PRIVATE nor PTHREAD_PROCESS_SHARED
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_rwlockattr_setpshared
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"

requires(__mote_threads);

int pthread_rwlockattr_setpshared(pthread_rwlockattr_t *attributes, int pshared)
{
	if ((unsigned)pshared > PTHREAD_PROCESS_SHARED)
		return EINVAL;
	attributes->__attr[0] = (unsigned)pshared;
	return 0;
}
