/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_testcancel - a cancellation point and nothing else
 *
 * Returns  nothing; does not return if the thread is to be cancelled
 * Safety   thread-safe
 * Source   POSIX.1-2017 pthread_testcancel
 * Differs  from musl 1.2.6: nothing
 */
#include "internal/cancel.h"
#include "internal/thread_inline.h"

requires(__mote_tls);

void pthread_testcancel(void)
{
	struct __pthread *self = thread_self();

	if (self->cancel && !self->cancel_disabled)
		__cancel_act();
}
