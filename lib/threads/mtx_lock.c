/* SPDX-License-Identifier: 0BSD */
/*
 * mtx_lock - lock a mutex, waiting until it is free
 *
 * Returns  thrd_success; thrd_error: recursive, and locked INT_MAX times over
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   C11 7.26.4.3
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

#include "internal/thrd.h"

int mtx_lock(mtx_t *mutex)
{
	return __thrd_result(pthread_mutex_lock((pthread_mutex_t *)mutex));
}
