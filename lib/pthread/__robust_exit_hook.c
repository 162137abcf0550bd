/* SPDX-License-Identifier: 0BSD */
/*
 * __robust_exit_hook - a thread ends: the robust mutexes that it holds have lost their owner
 *
 * The kernel does that for processes; but it wakes no waiter of the own process, and a thread's
 * list is gone with its memory before the kernel looks.
 */
#include "internal/mutex_special.h"
#include "internal/thread_inline.h"
#include "sys/sys.h"

/* What `requires(__robust_exits)` names. */
hidden const char __robust_exits;

hidden void __robust_exit_hook(void)
{
	struct __pthread *self = thread_self();
	volatile void *volatile *next;
	struct mutex *m;
	int waiters, type, old;

	if (!self->robust.offset)
		return;
	thread_add(&__mutex_special_busy, 1);
	while ((next = (volatile void *volatile *)self->robust.head) != &self->robust.head) {
		m = (struct mutex *)((char *)next - offsetof(struct mutex, next));
		waiters = m->waiters;
		type = m->type;
		self->robust.pending = next;
		self->robust.head = *next;
		old = thread_swap(&m->word, MUTEX_OWNER_DIED);
		self->robust.pending = NULL;
		if (old < 0 || waiters)
			__thread_wake(&m->word, 1, (type & TYPE_SHARED) ^ PRIVATE);
	}
	thread_add(&__mutex_special_busy, -1);
	sys_set_robust_list(NULL, sizeof(self->robust));
	self->robust.offset = 0;
}
