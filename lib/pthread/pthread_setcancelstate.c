/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_setcancelstate - say whether the calling thread can be cancelled
 *
 * PTHREAD_CANCEL_MASKED is musl's: the next cancellation point fails by ECANCELED instead.
 *
 * Returns  0, or an error number; *old is the state before, if old is not NULL
 * Errors   EINVAL no such state
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 pthread_setcancelstate
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>

#include "internal/thread_inline.h"

requires(__mote_tls);

int pthread_setcancelstate(int state, int *old)
{
	struct __pthread *self = thread_self();

	if ((unsigned)state > PTHREAD_CANCEL_MASKED)
		return EINVAL;
	if (old)
		*old = self->cancel_disabled;
	self->cancel_disabled = state;
	return 0;
}
