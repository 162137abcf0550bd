/* SPDX-License-Identifier: 0BSD */
/*
 * signal - set what a signal does, the simple way
 *
 * BSD's meaning: the handler stays, the signal is blocked while it runs, calls are restarted.
 *
 * Returns  the handler before, or SIG_ERR with errno
 * Errors   EINVAL no such signal; SIGKILL, SIGSTOP; 32 to 34, which are the library's
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.14.1.1; POSIX.1-2017 signal; Linux man 2 signal
 */
#include <signal.h>

#include "internal/ksigaction.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

void (*signal(int sig, void (*handler)(int)))(int)
{
	struct ksigaction k = {handler, SA_RESTART | KSIG_RESTORER, __restore_rt, 0};
	struct ksigaction before; /* not the same: qemu-user writes before it reads */
	long r = sys_rt_sigaction(KSIG_PUBLIC(sig), &k, &before, KSIGSET_SIZE);

	/* No handler is at an address which looks like an error, and SIG_ERR is -1. */
	if (r == 0)
		r = (long)before.handler;
	return (void (*)(int))__syscall_ret(r);
}
weak_alias(signal, bsd_signal);
weak_alias(signal, __sysv_signal);
