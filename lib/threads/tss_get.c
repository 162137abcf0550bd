/* SPDX-License-Identifier: 0BSD */
/*
 * tss_get - the value of the calling thread under a key
 *
 * Returns  the value; NULL to start with
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.26.6.3
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

void *tss_get(tss_t key)
{
	return pthread_getspecific(key);
}
