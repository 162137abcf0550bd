/* SPDX-License-Identifier: 0BSD */
/*
 * cnd_signal - wake one thread that waits for a condition, if there is one
 *
 * Returns  thrd_success
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   C11 7.26.3.4
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

int cnd_signal(cnd_t *cond)
{
	pthread_cond_signal((pthread_cond_t *)cond);
	return thrd_success;
}
