/* SPDX-License-Identifier: 0BSD */
/*
 * mtx_unlock - unlock a mutex
 *
 * Returns  thrd_success; thrd_error: recursive, and the caller does not hold it
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   C11 7.26.4.6
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

#include "internal/thrd.h"

int mtx_unlock(mtx_t *mutex)
{
	return __thrd_result(pthread_mutex_unlock((pthread_mutex_t *)mutex));
}
