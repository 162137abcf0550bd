/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_self - the calling thread
 *
 * Returns  it
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 pthread_self
 * Differs  from musl 1.2.6: nothing
 */
#include "internal/thread_inline.h"

requires(__mote_tls);

pthread_t pthread_self(void)
{
	return thread_self();
}
