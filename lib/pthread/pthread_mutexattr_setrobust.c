/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutexattr_setrobust - a mutex is to notice the death of its owner, or not
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EINVAL neither PTHREAD_MUTEX_STALLED nor PTHREAD_MUTEX_ROBUST
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_mutexattr_setrobust
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread.h"

requires(__mote_threads);
requires(__mutex_special);

int pthread_mutexattr_setrobust(pthread_mutexattr_t *attributes, int robust)
{
	if ((unsigned)robust > PTHREAD_MUTEX_ROBUST)
		return EINVAL;
	attributes->__attr &= ~TYPE_ROBUST;
	attributes->__attr |= (unsigned)robust * TYPE_ROBUST;
	return 0;
}
