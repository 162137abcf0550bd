/* SPDX-License-Identifier: 0BSD */
/*
 * tss_set - keep a value of the calling thread under a key
 *
 * Returns  thrd_success; thrd_error: no memory
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   C11 7.26.6.4
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

int tss_set(tss_t key, void *value)
{
	return pthread_setspecific(key, value) ? thrd_error : thrd_success;
}
