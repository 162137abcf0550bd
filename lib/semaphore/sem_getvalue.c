/* SPDX-License-Identifier: 0BSD */
/*
 * sem_getvalue - what a semaphore has at present
 *
 * Returns  0; *value is never negative
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sem_getvalue
 * Differs  from musl 1.2.6: nothing
 */
#include <semaphore.h>

#include "internal/semaphore.h"

int sem_getvalue(sem_t *restrict sem, int *restrict value)
{
	*value = ((struct sem *)sem)->value & SEM_VALUE_MAX;
	return 0;
}
