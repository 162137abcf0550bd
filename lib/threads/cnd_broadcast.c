/* SPDX-License-Identifier: 0BSD */
/*
 * cnd_broadcast - wake all threads that wait for a condition
 *
 * Returns  thrd_success
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   C11 7.26.3.1
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

int cnd_broadcast(cnd_t *cond)
{
	pthread_cond_broadcast((pthread_cond_t *)cond);
	return thrd_success;
}
