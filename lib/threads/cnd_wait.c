/* SPDX-License-Identifier: 0BSD */
/*
 * cnd_wait - unlock a mutex and wait for a condition, then lock it again
 *
 * Returns  thrd_success, also now and then without a signal; thrd_error: a recursive mutex that the
 *          caller does not hold
 * Safety   thread-safe, no allocation, not async-signal-safe
 * Source   C11 7.26.3.6
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>
#include <threads.h>

#include "internal/thrd.h"

int cnd_wait(cnd_t *cond, mtx_t *mutex)
{
	return __thrd_result(pthread_cond_wait((pthread_cond_t *)cond, (pthread_mutex_t *)mutex));
}
