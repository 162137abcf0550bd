/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_barrierattr_setpshared - processes are to share a barrier, or not
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL neither PTHREAD_PROCESS_PRIVATE nor PTHREAD_PROCESS_SHARED
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_barrierattr_setpshared
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"

int pthread_barrierattr_setpshared(pthread_barrierattr_t *attributes, int pshared)
{
	if ((unsigned)pshared > PTHREAD_PROCESS_SHARED)
		return EINVAL;
	attributes->__attr = (unsigned)pshared << 31;
	return 0;
}
