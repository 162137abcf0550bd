/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_spin_lock - lock a spin lock, trying until it is free
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_spin_lock
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread_inline.h"

int pthread_spin_lock(pthread_spinlock_t *lock)
{
	while (thread_swap_if(lock, 0, EBUSY))
		while (*(volatile int *)lock)
			thread_pause();
	return 0;
}
