/* SPDX-License-Identifier: 0BSD */
/*
 * sem_trywait - take one of a semaphore, if there is one
 *
 * Returns  0, or -1 with errno
 * Errors   EAGAIN there is none
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sem_trywait
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <semaphore.h>

#include "internal/semaphore.h"
#include "internal/syscall_ret.h"

int sem_trywait(sem_t *sem)
{
	return __sem_take((struct sem *)sem) ? 0 : fail(EAGAIN);
}
