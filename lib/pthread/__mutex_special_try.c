/* SPDX-License-Identifier: 0BSD */
/*
 * Robust and priority inheriting mutexes
 *
 * What a thread holds of the robust ones is a list that the kernel walks when the thread dies; the
 * one that it is about to take or to give back is in pending. Priority inheriting ones are the
 * kernel's once they are waited for.
 *
 * Source   Linux Documentation/locking/robust-futex-ABI.rst, pi-futex.rst; POSIX.1-2017 §2.9.5
 */
#include <errno.h>
#include <limits.h>

#include "internal/futex.h"
#include "internal/mutex_special.h"
#include "internal/thread_inline.h"
#include "sys/sys.h"

requires(__mote_tls);
/* What `requires(__mutex_special)` names; the others are over weak ones too. */
hidden const char __mutex_special;

requires(__mutex_special_waits);
requires(__mutex_special_unlocks);
requires(__robust_exits);

volatile int __mutex_special_busy;

hidden void __mutex_special_quiet(void)
{
	while (__mutex_special_busy)
		sys_sched_yield();
}

hidden void __mutex_special_pass(struct mutex *m)
{
	sys_futex((int *)&m->word, FUTEX_UNLOCK_PI | mutex_private(m), 0, NULL, NULL, 0);
}

hidden void __mutex_special_begin(struct mutex *m, struct __pthread *self)
{
	if (!(m->type & TYPE_ROBUST))
		return;
	if (!self->robust.offset) {
		self->robust.head = &self->robust.head;
		self->robust.offset =
		    (long)offsetof(struct mutex, word) - (long)offsetof(struct mutex, next);
		sys_set_robust_list((void *)&self->robust, sizeof(self->robust));
	}
	self->robust.pending = &m->next;
}

hidden int __mutex_special_taken(struct mutex *m, struct __pthread *self, int died)
{
	volatile void *next = self->robust.head;

	if ((m->type & TYPE_PRIO_INHERIT) && m->waiters) {
		__mutex_special_pass(m);
		self->robust.pending = NULL;
		return m->type & TYPE_ROBUST ? ENOTRECOVERABLE : EBUSY;
	}
	if (m->type & TYPE_ROBUST) {
		m->prev = &self->robust.head;
		m->next = next;
		if (next != &self->robust.head)
			((volatile void *volatile *)next)[-1] = &m->next;
		self->robust.head = &m->next;
		self->robust.pending = NULL;
	}
	if (!died)
		return 0;
	m->count = 0;
	return EOWNERDEAD;
}

hidden int __mutex_special_try(struct mutex *m)
{
	struct __pthread *self = thread_self();
	int old = m->word, owner = old & MUTEX_OWNER, died = old & MUTEX_OWNER_DIED;

	if (owner == self->tid && (m->type & TYPE_MASK) == PTHREAD_MUTEX_RECURSIVE) {
		if (m->count == INT_MAX)
			return EAGAIN;
		m->count++;
		return 0;
	}
	if (owner == MUTEX_OWNER)
		return ENOTRECOVERABLE;
	if (owner || (old && !(m->type & TYPE_ROBUST)))
		return EBUSY;
	__mutex_special_begin(m, self);
	/* The kernel wakes nobody at an owner's death without the bit. */
	owner = self->tid | died | (m->waiters ? MUTEX_WAITED : 0);
	if (thread_swap_if(&m->word, old, owner) == old)
		return __mutex_special_taken(m, self, died);
	self->robust.pending = NULL;
	return (m->type & MUTEX_SPECIAL) == MUTEX_SPECIAL && m->waiters ? ENOTRECOVERABLE : EBUSY;
}
