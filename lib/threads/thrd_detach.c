/* SPDX-License-Identifier: 0BSD */
/*
 * thrd_detach - nobody will wait for a thread
 *
 * Returns  thrd_success or thrd_error
 * Safety   thread-safe
 * Source   C11 7.26.5.3
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

int thrd_detach(thrd_t thread)
{
	return pthread_detach(thread) ? thrd_error : thrd_success;
}
