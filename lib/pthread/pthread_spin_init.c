/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_spin_init - make a spin lock, unlocked
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_spin_init
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_spin_init(pthread_spinlock_t *lock, int shared)
{
	(void)shared;
	*lock = 0;
	return 0;
}
