/* SPDX-License-Identifier: 0BSD */
/*
 * cnd_timedwait - as cnd_wait, until a time of TIME_UTC
 *
 * Returns  as cnd_wait; thrd_timedout; thrd_error: the time is none
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   C11 7.26.3.5
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

#include "internal/thrd.h"

int cnd_timedwait(
    cnd_t *restrict cond, mtx_t *restrict mutex, const struct timespec *restrict until)
{
	return __thrd_result(
	    pthread_cond_timedwait((pthread_cond_t *)cond, (pthread_mutex_t *)mutex, until));
}
