/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_join - wait for the end of a thread
 *
 * A cancellation point: a thread that is cancelled here leaves the other one joinable.
 *
 * Returns  0, or an error number; *result is what the thread ended with, PTHREAD_CANCELED if it was
 *          cancelled
 * Errors   EDEADLK a thread waits for itself; EINVAL the thread is detached
 * Safety   thread-safe
 * Source   POSIX.1-2017 pthread_join
 * Differs  from musl 1.2.6: it ends the process where this has errors
 */
#include "internal/thread.h"

int pthread_join(pthread_t t, void **result)
{
	return __thread_join(t, result, CLOCK_REALTIME, NULL);
}
