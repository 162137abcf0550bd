/* SPDX-License-Identifier: 0BSD */
/*
 * sigset - set what a signal does and whether it is blocked
 *
 * SIG_HOLD blocks it and keeps what it does; anything else is set, and the signal let through.
 *
 * Returns  SIG_HOLD if the signal was blocked, else its handler before; SIG_ERR with errno
 * Errors   EINVAL no such signal; SIGKILL, SIGSTOP; 32 to 34, which are the library's
 * Safety   no allocation
 * Source   POSIX.1-2017 sigset
 */
#include <signal.h>
#include <stddef.h>

#include "internal/ksigaction.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

void (*sigset(int sig, void (*handler)(int)))(int)
{
	struct ksigaction k = {handler, KSIG_RESTORER, __restore_rt, 0};
	struct ksigaction old; /* not the same: qemu-user writes before it reads */
	unsigned long set = KSIG_BIT(sig), before;
	int hold = handler == SIG_HOLD;
	long r = sys_rt_sigaction(KSIG_PUBLIC(sig), hold ? NULL : &k, &old, KSIGSET_SIZE);

	if (r == 0)
		r = sys_rt_sigprocmask(hold ? SIG_BLOCK : SIG_UNBLOCK, &set, &before, KSIGSET_SIZE);
	if (r == 0)
		r = (long)(before & set ? SIG_HOLD : old.handler);
	return (void (*)(int))__syscall_ret(r);
}
