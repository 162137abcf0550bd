/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_spin_trylock - lock a spin lock if it is free
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   EBUSY it is locked
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_spin_trylock
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>

#include "internal/thread_inline.h"

int pthread_spin_trylock(pthread_spinlock_t *lock)
{
	return thread_swap_if(lock, 0, EBUSY);
}
