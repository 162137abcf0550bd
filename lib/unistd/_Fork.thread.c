/* SPDX-License-Identifier: 0BSD */
/*
 * _Fork - make a child process of the calling thread, without the functions of pthread_atfork
 *
 * The library's locks are not looked at: what the child may call is what a signal handler may.
 *
 * Contract: sys/syscalls.tbl
 */
#include <signal.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "internal/thread_inline.h"
#include "sys/sys.h"

pid_t _Fork(void)
{
	struct __pthread *self = thread_self();
	unsigned long all = -1ul, before;
	pid_t r;

	/* No handler runs in the child while it has the parent's ID. */
	sys_rt_sigprocmask(SIG_BLOCK, &all, &before, sizeof(all));
	r = sys_fork();
	if (!r) {
		self->prev = self->next = self;
		self->robust.offset = 0;
		__threads_more = 0;
		self->tid = sys_set_tid_address((int *)&self->tid);
	}
	sys_rt_sigprocmask(SIG_SETMASK, &before, NULL, sizeof(all));
	return __syscall_ret(r);
}
