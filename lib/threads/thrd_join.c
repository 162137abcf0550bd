/* SPDX-License-Identifier: 0BSD */
/*
 * thrd_join - wait for the end of a thread
 *
 * Returns  thrd_success, and *result is what the thread ended with; thrd_error
 * Safety   thread-safe; a cancellation point
 * Source   C11 7.26.5.6
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <stdint.h>
#include <threads.h>

int thrd_join(thrd_t thread, int *result)
{
	void *p;

	if (pthread_join(thread, &p))
		return thrd_error;
	if (result)
		*result = (int)(intptr_t)p;
	return thrd_success;
}
