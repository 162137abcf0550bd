/* SPDX-License-Identifier: 0BSD */
/*
 * sigpause - wait for a signal with sig not blocked
 *
 * Returns  -1 with errno, after a handler ran
 * Errors   EINTR a handler ran
 * Errors   EINVAL no such signal
 * Safety   async-signal-safe, no allocation
 * Source   POSIX.1-2017 sigpause
 */
#include <errno.h>
#include <signal.h>
#include <stddef.h>

#include "internal/ksigaction.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int sigpause(int sig)
{
	unsigned long set;

	if ((unsigned)sig - 1 >= 64)
		return fail(EINVAL);
	sys_rt_sigprocmask(SIG_BLOCK, NULL, &set, KSIGSET_SIZE);
	set &= ~KSIG_BIT(sig);
	return __syscall_ret(sys_rt_sigsuspend(&set, KSIGSET_SIZE));
}
