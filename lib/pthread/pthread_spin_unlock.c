/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_spin_unlock - unlock a spin lock
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 pthread_spin_unlock
 * Differs  from musl 1.2.6: nothing
 */
#include <pthread.h>

int pthread_spin_unlock(pthread_spinlock_t *lock)
{
	__atomic_store_n(lock, 0, __ATOMIC_RELEASE);
	return 0;
}
