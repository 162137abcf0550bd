/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutex_init - make a mutex, unlocked
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_mutex_init
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_mutex_init(
    pthread_mutex_t *restrict mutex, const pthread_mutexattr_t *restrict attributes)
{
	*mutex = (pthread_mutex_t){{{0}}};
	if (attributes)
		mutex->__u.__i[0] = (int)attributes->__attr;
	return 0;
}
