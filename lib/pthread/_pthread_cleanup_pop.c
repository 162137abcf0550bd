/* SPDX-License-Identifier: 0BSD */
/*
 * _pthread_cleanup_pop - what pthread_cleanup_pop does: forget a function, or call it first
 *
 * Returns  nothing
 * Safety   thread-safe
 * Source   POSIX.1-2017 pthread_cleanup_pop; musl 1.2.6's name
 */
#include "internal/thread_inline.h"

void _pthread_cleanup_pop(struct __ptcb *record, int run)
{
	thread_self()->cleanup = record->__next;
	if (run)
		record->__f(record->__x);
}
