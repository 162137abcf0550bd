/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_exit - end the calling thread
 *
 * Cleanup handlers run first, then the destructors of keys. The last thread ends the process as
 * exit(0) does. The first thread may end before others; the process goes on.
 *
 * Returns  does not return; pthread_join gives result to whoever waits
 * Safety   not async-signal-safe
 * Source   POSIX.1-2017 pthread_exit
 * Differs  from musl 1.2.6: nothing
 */
#include <signal.h>
#include <stdlib.h>

#include "internal/ksigaction.h"
#include "internal/thread_inline.h"
#include "sys/sys.h"

static void nothing(void)
{
}
weak_alias(nothing, __keys_exit_hook);
weak_alias(nothing, __robust_exit_hook);
weak_alias(nothing, __heap_exit_hook);

hidden void __thread_leave_ring(struct __pthread *t)
{
	t->prev->next = t->next;
	t->next->prev = t->prev;
}

noreturn void pthread_exit(void *result)
{
	struct __pthread *self = thread_self();
	unsigned long all = ~KSIG_BIT(34), before; /* __identity_call may wait for this thread */
	struct __ptcb *c;

	self->cancel_disabled = 1;
	self->cancel_async = 0;
	self->result = result;
	while ((c = self->cleanup)) {
		self->cleanup = c->__next;
		c->__f(c->__x);
	}
	__keys_exit_hook();
	__heap_exit_hook();
	/* From here on no handler may see a thread that is not in the ring. */
	sys_rt_sigprocmask(SIG_BLOCK, &all, &before, sizeof(all));
	__robust_exit_hook();
	__lock(&__threads_lock);
	if (self->next == self) {
		__unlock(&__threads_lock);
		sys_rt_sigprocmask(SIG_SETMASK, &before, NULL, sizeof(all));
		exit(0);
	}
	__thread_leave_ring(self);
	if (thread_swap_if(&self->detach_state, JOINABLE, EXITED) == DETACHED && self->map)
		__thread_keep(self);
	__unlock(&__threads_lock);
	for (;;)
		sys_exit(0);
}
