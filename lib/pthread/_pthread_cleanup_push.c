/* SPDX-License-Identifier: 0BSD */
/*
 * _pthread_cleanup_push - have a function called if the thread ends before it is popped
 *
 * Returns  nothing
 * Safety   thread-safe, no allocation: the caller's frame has the record
 * Source   POSIX.1-2017 pthread_cleanup_push; musl 1.2.6's name
 */
#include "internal/thread_inline.h"

requires(__mote_tls);

void _pthread_cleanup_push(struct __ptcb *record, void (*function)(void *), void *argument)
{
	struct __pthread *self = thread_self();

	record->__f = function;
	record->__x = argument;
	record->__next = self->cleanup;
	self->cleanup = record;
}
