/* SPDX-License-Identifier: 0BSD */
/*
 * thrd_create - start a thread
 *
 * Returns  thrd_success, thrd_nomem, or thrd_error
 * Safety   thread-safe
 * Source   C11 7.26.5.1
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <threads.h>

#include "internal/thread.h"

int thrd_create(thrd_t *thread, thrd_start_t start, void *argument)
{
	/* An int is returned in the register of a pointer, whose upper half thrd_join drops. */
	int r = pthread_create(thread, NULL, (void *(*)(void *))(uintptr_t)start, argument);

	return !r ? thrd_success : r == EAGAIN ? thrd_nomem : thrd_error;
}
