/* SPDX-License-Identifier: 0BSD */
/*
 * sem_wait - take one of a semaphore, waiting until there is one
 *
 * A cancellation point.
 *
 * Returns  0, or -1 with errno
 * Errors   EINTR a signal's handler ran, without SA_RESTART
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 sem_wait
 * Differs  from musl 1.2.6: nothing
 */
#include <semaphore.h>
#include <stddef.h>
#include <time.h>

#include "internal/semaphore.h"

int sem_wait(sem_t *sem)
{
	return __sem_wait((struct sem *)sem, CLOCK_REALTIME, NULL);
}
