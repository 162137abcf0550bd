/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutex_lock - lock a mutex, waiting until it is free: with threads
 *
 * Contract: pthread_mutex_lock.c
 */
#include <stddef.h>
#include <time.h>

#include "internal/mutex.h"
#include "internal/thread_inline.h"

int pthread_mutex_lock(pthread_mutex_t *mutex)
{
	struct mutex *m = (struct mutex *)mutex;

	if (m->type == PTHREAD_MUTEX_NORMAL && !thread_swap_if_private(&m->word, 0, MUTEX_HELD))
		return 0;
	return __mutex_wait(m, CLOCK_REALTIME, NULL);
}
