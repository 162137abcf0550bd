/* SPDX-License-Identifier: 0BSD */
/*
 * __identity_call - have every thread of the process make a system call
 *
 * The caller is first: what the kernel refuses it, it refuses all. The others make the call in the
 * handler of a signal that programs cannot block; the lock of the ring keeps threads from starting
 * and ending meanwhile. One that fails where the first did not would leave a process with two
 * identities: it ends.
 *
 * Source   POSIX.1-2017 setuid: of the process; Linux man 7 nptl
 */
#include <signal.h>

#include "internal/identity.h"
#include "internal/ksigaction.h"
#include "internal/syscall_ret.h"
#include "internal/thread_inline.h"
#include "sys/sys.h"

#define SIGSYNCCALL 34

/* Of one call at a time, under __threads_lock. */
static long arguments[3], number;
static volatile int waited_for;

static void handle(int sig)
{
	(void)sig;
	if (__identity_raw(arguments[0], arguments[1], arguments[2], number))
		__builtin_trap();
	if (thread_add(&waited_for, -1) == 1)
		__thread_wake(&waited_for, 1, PRIVATE);
}

static void call_others(struct __pthread *self, int pid)
{
	struct __pthread *t;
	int left;

	waited_for = 0;
	for (t = self->next; t != self; t = t->next) {
		thread_add(&waited_for, 1);
		sys_tgkill(pid, t->tid, SIGSYNCCALL);
	}
	while ((left = waited_for))
		__thread_wait(&waited_for, left, CLOCK_REALTIME, NULL, PRIVATE);
}

hidden int __identity_call(long a, long b, long c, long nr)
{
	static const struct ksigaction action = {
	    .handler = handle,
	    .flags = SA_RESTART | SA_ONSTACK | KSIG_RESTORER,
	    .restorer = __restore_rt,
	};
	struct __pthread *self = thread_self();
	unsigned long all = ~KSIG_BIT(SIGSYNCCALL), before;
	long r;

	/* Alone; or a child of vfork, whose memory is its parent's. */
	if (!__threads_more || sys_gettid() != self->tid)
		return __syscall_ret(__identity_raw(a, b, c, nr));
	/* A handler of the program that runs here could make such a call too. */
	sys_rt_sigprocmask(SIG_BLOCK, &all, &before, KSIGSET_SIZE);
	__lock(&__threads_lock);
	r = __identity_raw(a, b, c, nr);
	if (!r) {
		arguments[0] = a;
		arguments[1] = b;
		arguments[2] = c;
		number = nr;
		sys_rt_sigaction(SIGSYNCCALL, &action, NULL, KSIGSET_SIZE);
		call_others(self, sys_getpid());
	}
	__unlock(&__threads_lock);
	sys_rt_sigprocmask(SIG_SETMASK, &before, NULL, KSIGSET_SIZE);
	return __syscall_ret(r);
}
