/* SPDX-License-Identifier: 0BSD */
/*
 * sigaltstack - give signal handlers a stack of their own
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL ss_flags is neither 0 nor SS_DISABLE nor SS_AUTODISARM
 * Errors   ENOMEM ss_size is less than MINSIGSTKSZ
 * Errors   EPERM the caller runs on the stack that it wants to change
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sigaltstack; Linux man 2 sigaltstack
 */
#include <errno.h>
#include <signal.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int sigaltstack(const stack_t *restrict stack, stack_t *restrict old)
{
	/* Linux would take it for 0. */
	if (stack && stack->ss_flags & SS_ONSTACK)
		return fail(EINVAL);
	return __syscall_ret(sys_sigaltstack(stack, old));
}
