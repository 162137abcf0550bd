/* SPDX-License-Identifier: 0BSD */
/*
 * thrd_current - the calling thread
 *
 * Returns  it
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.26.5.2
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

thrd_t thrd_current(void)
{
	return pthread_self();
}
