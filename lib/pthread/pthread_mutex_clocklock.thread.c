/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutex_clocklock - lock a mutex, waiting until a time of a clock: with threads
 *
 * Contract: pthread_mutex_clocklock.c
 */
#include "internal/mutex.h"

int pthread_mutex_clocklock(
    pthread_mutex_t *restrict mutex, clockid_t clock, const struct timespec *restrict until)
{
	return __mutex_wait((struct mutex *)mutex, clock, until);
}
