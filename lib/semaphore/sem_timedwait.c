/* SPDX-License-Identifier: 0BSD */
/*
 * sem_timedwait - take one of a semaphore, waiting until a time of CLOCK_REALTIME
 *
 * A cancellation point.
 *
 * Returns  0, or -1 with errno
 * Errors   EINTR a signal's handler ran
 * Errors   ETIMEDOUT there was none in time
 * Errors   EINVAL it was to be waited for, and the nanoseconds of the time are none
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 sem_timedwait
 * Differs  from musl 1.2.6: nothing
 */
#include <semaphore.h>
#include <time.h>

#include "internal/semaphore.h"

int sem_timedwait(sem_t *restrict sem, const struct timespec *restrict until)
{
	return __sem_wait((struct sem *)sem, CLOCK_REALTIME, until);
}
