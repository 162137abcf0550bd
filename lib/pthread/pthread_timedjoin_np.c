/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_timedjoin_np - wait for the end of a thread, until a point of time
 *
 * Returns  0, or an error number, as pthread_join
 * Errors   ETIMEDOUT it runs still; EDEADLK, EINVAL as pthread_join; EINVAL until is no time
 * Units    until: a time of CLOCK_REALTIME
 * Safety   thread-safe
 * Source   Linux man 3 pthread_timedjoin_np
 * Differs  from musl 1.2.6: nothing
 */
#include "internal/thread.h"

int pthread_timedjoin_np(pthread_t t, void **result, const struct timespec *until)
{
	return __thread_join(t, result, CLOCK_REALTIME, until);
}
