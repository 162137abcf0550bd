/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_cancel - ask a thread to end
 *
 * It does so at its next cancellation point, or at once if its type is asynchronous; a call that
 * waits is interrupted. The thread's cleanup handlers and destructors run; pthread_join gives
 * PTHREAD_CANCELED.
 *
 * Returns  0, or an error number
 * Errors   ESRCH the thread has ended
 * Safety   thread-safe; async-cancel-safe
 * Source   POSIX.1-2017 pthread_cancel, §2.9.5
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <signal.h>
#include <ucontext.h>

#include "internal/cancel.h"
#include "internal/ksigaction.h"
#include "internal/thread_inline.h"
#include "sys/sys.h"

#define SIGCANCEL 33

extern const char __cancel_begin[] hidden, __cancel_end[] hidden, __cancel_now[] hidden;

/* Cancellation points pass by the gate that asks; waiting for a lock's object is one of them. */
requires(__mote_threads);
requires(__cancel_acts);
requires(__thread_cancels);

static void handle(int sig, siginfo_t *info, void *context)
{
	ucontext_t *u = context;
	struct __pthread *self = thread_self();
	greg_t *pc = &u->uc_mcontext.gregs[REG_RIP];

	(void)sig;
	(void)info;
	if (!self->cancel || self->cancel_disabled == PTHREAD_CANCEL_DISABLE)
		return;
	u->uc_sigmask.__bits[0] |= KSIG_BIT(SIGCANCEL);
	if (self->cancel_async && !self->cancel_disabled) {
		sys_rt_sigprocmask(SIG_SETMASK, &u->uc_sigmask, NULL, KSIGSET_SIZE);
		__cancel_act();
	}
	if (*pc >= (greg_t)__cancel_begin && *pc < (greg_t)__cancel_end) {
		*pc = (greg_t)__cancel_now;
		return;
	}
	/* It may have interrupted another handler, and that one a call: once more, out there. */
	sys_tgkill(sys_getpid(), self->tid, SIGCANCEL);
}

int pthread_cancel(pthread_t t)
{
	const struct ksigaction action = {
	    .handler = (void (*)(int))(uintptr_t)handle,
	    .flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK | KSIG_RESTORER,
	    .restorer = __restore_rt,
	};
	int tid = t->tid;

	sys_rt_sigaction(SIGCANCEL, &action, NULL, KSIGSET_SIZE);
	if (!tid)
		return ESRCH;
	t->cancel = 1;
	if (t != thread_self())
		return -sys_tgkill(sys_getpid(), tid, SIGCANCEL);
	if (t->cancel_async && !t->cancel_disabled)
		pthread_exit(PTHREAD_CANCELED);
	return 0;
}
