/* SPDX-License-Identifier: 0BSD */
/* __sem_wait - take one of a semaphore, asleep while there is none */
#include <errno.h>

#include "internal/semaphore.h"
#include "internal/syscall_ret.h"
#include "internal/thread_inline.h"

hidden int __sem_wait(struct sem *s, clockid_t clock, const struct timespec *until)
{
	int r;

	__cancel_hook();
	while (!__sem_take(s)) {
		thread_add(&s->waiters, 1);
		thread_swap_if(&s->value, 0, SEM_WAITED);
		r = __thread_wait_cancel(&s->value, SEM_WAITED, clock, until, s->private);
		thread_add(&s->waiters, -1);
		if (r == ECANCELED)
			__cancel_hook();
		if (r)
			return fail(r);
	}
	return 0;
}
