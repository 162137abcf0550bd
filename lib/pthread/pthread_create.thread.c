/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_create - start a thread
 *
 * Contract: pthread_create.c
 */
#include <errno.h>

#include "internal/thread_inline.h"

/* There only with pthread_attr_setinheritsched. */
#pragma weak __thread_schedule_hook
#pragma weak __thread_scheduled_hook

requires(__mote_tls);

static void enter_ring(struct __pthread *t, struct __pthread *before)
{
	t->prev = before;
	t->next = before->next;
	t->next->prev = before->next = t;
}

hidden noreturn void __thread_start(struct __pthread *self)
{
	if (self->waits)
		__thread_scheduled_hook(self);
	pthread_exit(self->start(self->argument));
}

int pthread_create(pthread_t *restrict thread, const pthread_attr_t *restrict attr,
    void *(*start)(void *), void *restrict argument)
{
	struct attributes a = {.stack_size = __thread_sizes[0], .guard_size = __thread_sizes[1]};
	struct __pthread *self = thread_self(), *t;
	int r = EAGAIN;

	if (attr)
		a = *(const struct attributes *)attr;
	__lock(&__threads_lock);
	t = __thread_memory(&a);
	if (t) {
		t->canary = self->canary;
		t->locale = self->locale;
		t->detach_state = a.detached ? DETACHED : JOINABLE;
		t->start = start;
		t->argument = argument;
		t->waits = a.explicit_scheduling;
		*thread = t;
		enter_ring(t, self);
		__threads_more++;
		r = 0;
		if (__thread_clone(t) < 0) {
			__thread_leave_ring(t);
			__threads_more--;
			t->detach_state = EXITED;
			t->tid = 0;
			__thread_keep(t);
			r = EAGAIN;
		}
	}
	__unlock(&__threads_lock);
	if (!r && a.explicit_scheduling)
		r = __thread_schedule_hook(t, &a);
	return r;
}
