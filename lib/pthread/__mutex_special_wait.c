/* SPDX-License-Identifier: 0BSD */
/* __mutex_special_wait - lock a robust or priority inheriting mutex, asleep until it is free */
#include <errno.h>

#include "internal/futex.h"
#include "internal/mutex_special.h"
#include "internal/thread_inline.h"
#include "sys/sys.h"

/* What `requires(__mutex_special_waits)` names. */
hidden const char __mutex_special_waits;

/* What FUTEX_LOCK_PI says of a mutex that nobody shall have is waited for like any other. */
static int wait_for_ever(clockid_t clock, const struct timespec *until)
{
	int word = 0, r;

	do
		r = __thread_wait(&word, 0, clock, until, PRIVATE);
	while (r == 0 || r == EINTR);
	return r;
}

static int wait_pi(struct mutex *m, clockid_t clock, const struct timespec *until)
{
	struct __pthread *self = thread_self();
	int op = until && clock != CLOCK_REALTIME ? FUTEX_LOCK_PI2 : FUTEX_LOCK_PI;
	int word, r;

	if (until && clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return EINVAL;
	__mutex_special_begin(m, self);
	do
		r = -sys_futex((int *)&m->word, op | mutex_private(m), 0, until, NULL, 0);
	while (r == EINTR);
	if (!r) {
		word = m->word;
		if ((m->type & TYPE_ROBUST) || (!(word & MUTEX_OWNER_DIED) && !m->waiters))
			return __mutex_special_taken(m, self, word & MUTEX_OWNER_DIED);
		/* Its owner died, and it is not robust. */
		m->waiters = -1;
		__mutex_special_pass(m);
	}
	self->robust.pending = NULL;
	if (r == EDEADLK && (m->type & TYPE_MASK) == PTHREAD_MUTEX_ERRORCHECK)
		return r;
	/* ESRCH: the owner is no more; ENOSYS: a kernel before FUTEX_LOCK_PI2. */
	if (r == 0 || r == EDEADLK || r == ESRCH)
		return wait_for_ever(clock, until);
	return r == ENOSYS ? EINVAL : r;
}

hidden int __mutex_special_wait(struct mutex *m, clockid_t clock, const struct timespec *until)
{
	int word, r;

	while ((r = __mutex_special_try(m)) == EBUSY) {
		if (m->type & TYPE_PRIO_INHERIT)
			return wait_pi(m, clock, until);
		word = m->word;
		if (!(word & MUTEX_OWNER))
			continue;
		if ((m->type & TYPE_MASK) == PTHREAD_MUTEX_ERRORCHECK &&
		    (word & MUTEX_OWNER) == thread_self()->tid)
			return EDEADLK;
		thread_add(&m->waiters, 1);
		thread_swap_if(&m->word, word, word | MUTEX_WAITED);
		r = __thread_wait(&m->word, word | MUTEX_WAITED, clock, until, mutex_private(m));
		thread_add(&m->waiters, -1);
		if (r && r != EINTR)
			break;
	}
	return r;
}
