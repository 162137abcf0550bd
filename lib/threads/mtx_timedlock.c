/* SPDX-License-Identifier: 0BSD */
/*
 * mtx_timedlock - lock a mutex, waiting until a time of TIME_UTC
 *
 * Returns  thrd_success; thrd_timedout; thrd_error: the time is none
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   C11 7.26.4.4
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

#include "internal/thrd.h"

int mtx_timedlock(mtx_t *restrict mutex, const struct timespec *restrict until)
{
	return __thrd_result(pthread_mutex_timedlock((pthread_mutex_t *)mutex, until));
}
