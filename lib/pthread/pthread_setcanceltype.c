/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_setcanceltype - say when the calling thread is cancelled: at points, or anywhere
 *
 * Returns  0, or an error number; *old is the type before, if old is not NULL
 * Errors   EINVAL no such type
 * Safety   async-signal-safe, thread-safe, async-cancel-safe
 * Source   POSIX.1-2017 pthread_setcanceltype
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>

#include "internal/thread_inline.h"

requires(__mote_tls);

int pthread_setcanceltype(int type, int *old)
{
	struct __pthread *self = thread_self();

	if ((unsigned)type > PTHREAD_CANCEL_ASYNCHRONOUS)
		return EINVAL;
	if (old)
		*old = self->cancel_async;
	self->cancel_async = type;
	if (type)
		pthread_testcancel();
	return 0;
}
