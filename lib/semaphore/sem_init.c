/* SPDX-License-Identifier: 0BSD */
/*
 * sem_init - make a semaphore that has value
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL value is more than SEM_VALUE_MAX
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sem_init
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <semaphore.h>

#include "internal/semaphore.h"
#include "internal/syscall_ret.h"

int sem_init(sem_t *sem, int shared, unsigned value)
{
	if (value > SEM_VALUE_MAX)
		return fail(EINVAL);
	*(struct sem *)sem =
	    (struct sem){.value = (int)value, .private = shared ? SHARED : PRIVATE};
	return 0;
}
