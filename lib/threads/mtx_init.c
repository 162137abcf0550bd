/* SPDX-License-Identifier: 0BSD */
/*
 * mtx_init - make a mutex, unlocked
 *
 * Returns  thrd_success
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.26.4.2
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

int mtx_init(mtx_t *mutex, int type)
{
	*mutex = (mtx_t){{{type & mtx_recursive ? PTHREAD_MUTEX_RECURSIVE : PTHREAD_MUTEX_NORMAL}}};
	return thrd_success;
}
