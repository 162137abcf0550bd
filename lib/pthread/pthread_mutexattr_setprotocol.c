/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutexattr_setprotocol - an owner of a mutex is to inherit its waiters' priority, or not
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ENOTSUP PTHREAD_PRIO_PROTECT, or a kernel without priority inheritance
 * Errors   EINVAL there is no such protocol
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_mutexattr_setprotocol
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>
#include <stddef.h>

#include "internal/futex.h"
#include "internal/thread.h"
#include "sys/sys.h"

requires(__mote_threads);
requires(__mutex_special);

int pthread_mutexattr_setprotocol(pthread_mutexattr_t *attributes, int protocol)
{
	int word = 0;

	if (protocol == PTHREAD_PRIO_PROTECT)
		return ENOTSUP;
	if ((unsigned)protocol > PTHREAD_PRIO_INHERIT)
		return EINVAL;
	if (protocol && sys_futex(&word, FUTEX_LOCK_PI | PRIVATE, 0, NULL, NULL, 0) == -ENOSYS)
		return ENOTSUP;
	attributes->__attr &= ~TYPE_PRIO_INHERIT;
	attributes->__attr |= (unsigned)protocol * TYPE_PRIO_INHERIT;
	return 0;
}
