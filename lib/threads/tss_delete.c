/* SPDX-License-Identifier: 0BSD */
/*
 * tss_delete - give a key back; destructors do not run
 *
 * Returns  nothing
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   C11 7.26.6.2
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

void tss_delete(tss_t key)
{
	pthread_key_delete(key);
}
