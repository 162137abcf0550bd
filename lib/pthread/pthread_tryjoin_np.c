/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_tryjoin_np - take what a thread has left, if it has ended
 *
 * Returns  0, or an error number, as pthread_join
 * Errors   EBUSY it runs still; EDEADLK, EINVAL as pthread_join
 * Safety   thread-safe
 * Source   Linux man 3 pthread_tryjoin_np
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>

#include "internal/thread.h"

int pthread_tryjoin_np(pthread_t t, void **result)
{
	return t->tid ? EBUSY : __thread_join(t, result, CLOCK_REALTIME, NULL);
}
