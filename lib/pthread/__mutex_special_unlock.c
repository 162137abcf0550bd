/* SPDX-License-Identifier: 0BSD */
/* __mutex_special_unlock - give a robust or priority inheriting mutex back */
#include <errno.h>
#include <limits.h>

#include "internal/mutex_special.h"
#include "internal/thread_inline.h"

/* What `requires(__mutex_special_unlocks)` names. */
hidden const char __mutex_special_unlocks;

static void unlink_robust(struct mutex *m, struct __pthread *self)
{
	volatile void *volatile *prev = (volatile void *volatile *)m->prev;
	volatile void *next = m->next;

	self->robust.pending = &m->next;
	*prev = next;
	if (next != &self->robust.head)
		((volatile void *volatile *)next)[-1] = prev;
}

hidden int __mutex_special_unlock(struct mutex *m)
{
	struct __pthread *self = thread_self();
	int type = m->type, waiters = m->waiters, old = m->word, new = 0;

	if ((old & MUTEX_OWNER) != self->tid)
		return EPERM;
	if (m->count) {
		m->count--;
		return 0;
	}
	if (type & TYPE_ROBUST) {
		if (old & MUTEX_OWNER_DIED)
			new = INT_MAX; /* not made consistent: ENOTRECOVERABLE for all */
		thread_add(&__mutex_special_busy, 1);
		unlink_robust(m, self);
	}
	if (type & TYPE_PRIO_INHERIT) {
		if (old < 0 || thread_swap_if(&m->word, old, new) != old) {
			if (new)
				m->waiters = -1;
			__mutex_special_pass(m);
		}
		old = waiters = 0;
	} else {
		old = thread_swap(&m->word, new);
	}
	if (type & TYPE_ROBUST) {
		self->robust.pending = NULL;
		thread_add(&__mutex_special_busy, -1);
	}
	if (old < 0 || waiters)
		__thread_wake(&m->word, new ? INT_MAX : 1, (type & TYPE_SHARED) ^ PRIVATE);
	return 0;
}
