/* SPDX-License-Identifier: 0BSD */
/*
 * __thread_schedule_hook, __thread_scheduled_hook - a thread starts with the scheduling it was
 * asked for, or not at all
 *
 * It waits for its maker, who can tell the error. Linked by pthread_attr_setinheritsched.
 */
#include <errno.h>
#include <stddef.h>
#include <time.h>

#include "internal/thread_inline.h"
#include "sys/sys.h"

enum { GO, WAITS, NEVER };

hidden int __thread_schedule_hook(struct __pthread *t, const struct attributes *a)
{
	struct sched_param param = {.sched_priority = a->priority};
	int r = sys_sched_setscheduler(t->tid, a->policy, &param);

	/* Nobody will hear of a thread that was refused. */
	if (r)
		t->detach_state = DETACHED;
	thread_swap(&t->waits, r ? NEVER : GO);
	__thread_wake(&t->waits, 1, PRIVATE);
	return -r;
}

hidden void __thread_scheduled_hook(struct __pthread *self)
{
	while (self->waits == WAITS)
		__thread_wait(&self->waits, WAITS, CLOCK_REALTIME, NULL, PRIVATE);
	if (self->waits == NEVER)
		pthread_exit(NULL);
}
