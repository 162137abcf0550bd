/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_spin_destroy - the end of a spin lock
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_spin_destroy
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_spin_destroy(pthread_spinlock_t *lock)
{
	(void)lock;
	return 0;
}
