/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutex_setprioceiling - change the priority ceiling of a mutex: there are no such mutexes
 *
 * Returns  EINVAL
 * Errors   EINVAL the protocol is not PTHREAD_PRIO_PROTECT
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_mutex_setprioceiling
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

int pthread_mutex_setprioceiling(pthread_mutex_t *restrict mutex, int ceiling, int *restrict old)
{
	(void)mutex;
	(void)ceiling;
	(void)old;
	return EINVAL;
}
