/* SPDX-License-Identifier: 0BSD */
/*
 * sem_clockwait - take one of a semaphore, waiting until a time of a clock
 *
 * A cancellation point.
 *
 * Returns  0, or -1 with errno
 * Errors   EINTR a signal's handler ran
 * Errors   ETIMEDOUT there was none in time
 * Errors   EINVAL it was to be waited for, and the nanoseconds of the time are none, or the
 *          clock is neither CLOCK_REALTIME nor CLOCK_MONOTONIC
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2024 sem_clockwait
 * Differs  musl 1.2.6 does not have it
 */
#include <semaphore.h>

#include "internal/semaphore.h"

int sem_clockwait(sem_t *restrict sem, clockid_t clock, const struct timespec *restrict until)
{
	return __sem_wait((struct sem *)sem, clock, until);
}
