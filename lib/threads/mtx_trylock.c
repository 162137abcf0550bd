/* SPDX-License-Identifier: 0BSD */
/*
 * mtx_trylock - lock a mutex if it is free
 *
 * Returns  thrd_success; thrd_busy: it is locked; thrd_error as mtx_lock
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   C11 7.26.4.5
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

#include "internal/thrd.h"

int mtx_trylock(mtx_t *mutex)
{
	return __thrd_result(pthread_mutex_trylock((pthread_mutex_t *)mutex));
}
