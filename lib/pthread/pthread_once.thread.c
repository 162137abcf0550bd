/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_once - call a function, the first time only: with threads
 *
 * Contract: pthread_once.c
 */
#include <limits.h>
#include <stddef.h>
#include <time.h>

#include "internal/thread_inline.h"

requires(__mote_tls);

enum { NOT_YET, RUNS, DONE, RUNS_WAITED };

static void finish(pthread_once_t *control, int state)
{
	if (thread_swap(control, state) == RUNS_WAITED)
		__thread_wake(control, INT_MAX, PRIVATE);
}

static void undo(void *control)
{
	finish(control, NOT_YET);
}

static void run(pthread_once_t *control, void (*function)(void))
{
	struct __pthread *self = thread_self();
	struct __ptcb handler = {undo, control, self->cleanup};

	self->cleanup = &handler;
	function();
	self->cleanup = handler.__next;
	finish(control, DONE);
}

static noinline int first(pthread_once_t *control, void (*function)(void))
{
	int state;

	while ((state = thread_swap_if(control, NOT_YET, RUNS)) != DONE) {
		if (state == NOT_YET) {
			run(control, function);
			break;
		}
		thread_swap_if(control, RUNS, RUNS_WAITED);
		__thread_wait(control, RUNS_WAITED, CLOCK_REALTIME, NULL, PRIVATE);
	}
	return 0;
}

int pthread_once(pthread_once_t *control, void (*function)(void))
{
	if (*(volatile pthread_once_t *)control == DONE)
		return 0;
	return first(control, function);
}
